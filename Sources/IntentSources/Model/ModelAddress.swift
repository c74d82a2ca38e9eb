import Foundation
import Intent

/// The base URL of a model's endpoint, once it is sure that it may be sent evidence and a key.
package struct ModelAddress: Hashable, Sendable {
  package let url: URL

  /// Reads an address: any host over HTTPS, and hosts of this machine or a private network over
  /// HTTP.
  ///
  /// - Throws: A `ModelAddressFault` with the reason.
  package init(_ text: String) throws(ModelAddressFault) {
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty else {
      throw .notAnAddress
    }
    guard url.user() == nil, url.password() == nil else { throw .namesAUser }
    guard url.query() == nil, url.fragment() == nil else { throw .hasMore }
    switch url.scheme?.lowercased() {
    case "https": break
    case "http": guard Self.isPrivate(host) else { throw .inTheClear }
    default: throw .notAnAddress
    }
    self.url = url
  }

  /// Whether a host is of this machine or of a network that no stranger listens to.
  private static func isPrivate(_ host: String) -> Bool {
    let host = host.lowercased().trimmingCharacters(in: ["[", "]", "."])
    if host.contains(":") {
      return host == "::1" || host.hasPrefix("fc") || host.hasPrefix("fd")
        || host.hasPrefix("fe80:")
    }
    let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    if octets.count == 4, let first = octets[0], let second = octets[1], !octets.contains(nil) {
      switch (first, second) {
      case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31), (100, 64...127): return true
      default: return false
      }
    }
    // RFC 6761, 6762 and 8375; a name without a dot is known to the local network alone.
    return !host.contains(".")
      || [".localhost", ".local", ".internal", ".home.arpa"].contains { host.hasSuffix($0) }
  }
}

/// Why an address is refused; each has one sentence for people, without a full stop.
package enum ModelAddressFault: Error, Hashable, CustomStringConvertible {
  case notAnAddress
  case namesAUser
  case hasMore
  case inTheClear

  package var description: String {
    switch self {
    case .notAnAddress:
      "it must be the base of an endpoint, such as \"https://api.openai.com/v1\""
    case .namesAUser: "no user and no password may stand in it (name a variable in llm.key_env)"
    case .hasMore: "it must end with its path, without ? and #"
    case .inTheClear:
      "http:// would send evidence and key in the clear (use https, or a host of your own network)"
    }
  }
}
