import Foundation
import Intent

/// The address of a page that may be handed to a browser: http or https, in printable ASCII alone.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// The site of a company.
  init(of domain: Domain) { text = "https://" + domain.rawValue }

  /// Nil for what is no page on the web.
  package init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.oneLine == text,
      let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let written = parts.string, written.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    self.text = written
  }

  private static let longest = 8_192
}
