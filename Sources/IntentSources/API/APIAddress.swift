import Foundation
import Intent

/// Where an API of IntentIQ is, once it is sure that it may be sent a key.
package struct APIAddress: Hashable, Sendable {
  private let base: URL

  /// The host, with the port where one is named.
  package let host: String

  /// Reads a base such as `https://intentiq.com`: any host over HTTPS, this machine over HTTP.
  ///
  /// - Throws: An `APIAddressFault` with the reason.
  package init(_ text: String) throws(APIAddressFault) {
    guard let url = URL(string: text), let name = url.host(), !name.isEmpty else {
      throw .notAnAddress
    }
    guard url.user() == nil, url.password() == nil else { throw .namesAUser }
    guard url.query() == nil, url.fragment() == nil else { throw .hasMore }
    switch url.scheme?.lowercased() {
    case "https": break
    case "http": guard Self.isLoopback(name) else { throw .inTheClear }
    default: throw .notAnAddress
    }
    var path = url.path()
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix(Self.root) { path.removeLast(Self.root.count) }
    guard let base = Self.url(like: url, path: path) else { throw .notAnAddress }
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

  private static func isLoopback(_ host: String) -> Bool {
    let host = host.lowercased().trimmingCharacters(in: ["[", "]", "."])
    let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return host == "::1" || host == "localhost" || host.hasSuffix(".localhost")
      || octets.count == 4 && octets[0] == 127 && !octets.contains(nil)
  }
}

/// Why an address is refused; each has one sentence for people, without a full stop.
package enum APIAddressFault: Error, Hashable, CustomStringConvertible {
  case notAnAddress
  case namesAUser
  case hasMore
  case inTheClear

  package var description: String {
    switch self {
    case .notAnAddress: "it must be the base of an API, such as \"https://intentiq.com\""
    case .namesAUser: "no user and no password may stand in it (the key is in a variable)"
    case .hasMore: "it must end with its path, without ? and #"
    case .inTheClear:
      "http:// would send the key in the clear (use https; http is for this machine alone)"
    }
  }
}
