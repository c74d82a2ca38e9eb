import Foundation
import Intent

/// Where an API of IntentIQ is, once it is sure that it may be sent a key.
package struct APIAddress: Hashable, Sendable {
  private let base: URL

  /// The host, with the port where one is named.
  package let host: String

  /// Reads a base such as `https://intentiq.com`: any host over HTTPS, this machine over HTTP.
  ///
  /// - Throws: An `AddressFault` with the reason.
  package init(_ text: String) throws(AddressFault) {
    let address = try BaseAddress(text, for: .scores)
    let (url, name) = (address.url, address.host)
    var path = url.path()
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix(Self.root) { path.removeLast(Self.root.count) }
    guard let base = Self.url(like: url, path: path) else {
      throw AddressFault(.notAnAddress, for: .scores)
    }
    self.base = base
    host =
      (name.contains(":") ? "[\(name)]" : name.lowercased()) + (url.port.map { ":\($0)" } ?? "")
  }

  private static let root = "/api/v1"

  /// The address of an endpoint, such as `score`.
  func endpoint(_ name: String, _ query: [(String, String)] = []) -> URL? {
    guard let url = Self.url(like: base, path: base.path() + Self.root + "/" + name) else {
      return nil
    }
    return query.isEmpty ? url : url.appending(queryItems: query.map { .init(name: $0, value: $1) })
  }

  /// What the API calls by a path or an address; nil where that is elsewhere, for the key goes
  /// nowhere else.
  func link(_ text: String) -> URL? {
    guard !text.isEmpty, let url = URL(string: text, relativeTo: endpoint(""))?.absoluteURL,
      url.scheme == base.scheme, url.host() == base.host(), url.port == base.port,
      url.user() == nil, url.password() == nil
    else { return nil }
    return url
  }

  private static func url(like url: URL, path: String) -> URL? {
    var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
    parts?.percentEncodedPath = path
    return parts?.url
  }
}
