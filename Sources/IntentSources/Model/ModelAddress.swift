import Foundation

/// The base URL of a model's endpoint, once it is sure that it may be sent evidence and a key.
package struct ModelAddress: Hashable, Sendable {
  package let url: URL

  /// Reads an address: any host over HTTPS, and hosts of this machine or a private network over
  /// HTTP.
  ///
  /// - Throws: An `AddressFault` with the reason.
  package init(_ text: String) throws(AddressFault) {
    url = try BaseAddress(text, for: .words).url
  }
}
