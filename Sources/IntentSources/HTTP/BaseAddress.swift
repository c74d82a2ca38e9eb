import Foundation
import Intent

/// The base of what is asked over HTTP, once it is sure that it may be sent what it will be.
struct BaseAddress: Hashable, Sendable {
  let url: URL

  /// As it stands there.
  let host: String

  /// Reads an address: any host over HTTPS, over HTTP those that its use allows.
  ///
  /// - Throws: An `AddressFault` with the reason.
  init(_ text: String, for use: AddressFault.Use) throws(AddressFault) {
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty else {
      throw AddressFault(.notAnAddress, for: use)
    }
    guard url.user() == nil, url.password() == nil else {
      throw AddressFault(.namesAUser, for: use)
    }
    guard url.query() == nil, url.fragment() == nil else { throw AddressFault(.hasMore, for: use) }
    let name = host.lowercased().trimmingCharacters(in: ["[", "]", "."])
    switch url.scheme?.lowercased() {
    case "https": break
    case "http": guard use.mayBeInTheClear(name) else { throw AddressFault(.inTheClear, for: use) }
    default: throw AddressFault(.notAnAddress, for: use)
    }
    self.url = url
    self.host = host
  }
}

extension AddressFault.Use {
  /// Whether a host may be asked over HTTP.
  fileprivate func mayBeInTheClear(_ host: String) -> Bool {
    switch self {
    case .scores: host.isLoopback
    case .words: host.isPrivate
    }
  }
}

extension String {
  /// Whether it is a host of this machine.
  fileprivate var isLoopback: Bool {
    self == "::1" || self == "localhost" || hasSuffix(".localhost") || octets?[0] == 127
  }

  /// Whether it is a host of this machine or of a network that no stranger listens to.
  fileprivate var isPrivate: Bool {
    if contains(":") {
      return self == "::1" || hasPrefix("fc") || hasPrefix("fd") || hasPrefix("fe80:")
    }
    if let octets {
      switch (octets[0], octets[1]) {
      case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31), (100, 64...127): return true
      default: return false
      }
    }
    // RFC 6761, 6762 and 8375; a name without a dot is known to the local network alone.
    return !contains(".")
      || [".localhost", ".local", ".internal", ".home.arpa"].contains { hasSuffix($0) }
  }

  /// The four of an address of IPv4; nil for any other host.
  private var octets: [UInt8]? {
    let octets = split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return octets.count == 4 && !octets.contains(nil) ? octets.compactMap { $0 } : nil
  }
}
