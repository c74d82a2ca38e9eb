import Foundation

/// The identity of a company: its domain, lower-case, internationalised labels as A-labels.
///
/// ```swift
/// try Domain("https://www.Stripe.com/atlas?x=1").rawValue  // "stripe.com"
/// ```
package struct Domain: Hashable, Sendable {
  package let rawValue: String

  /// Reads a domain, a host or a URL as people paste it.
  ///
  /// - Throws: ``DomainError``, whose case is the reason.
  package init(_ text: String) throws(DomainError) {
    if Self.isPlain(text) {
      rawValue = text
    } else {
      rawValue = try Self.host(in: text)
    }
    try Self.check(rawValue)
  }

  /// Takes a domain that was kept earlier, as it is.
  package init(kept rawValue: String) {
    self.rawValue = rawValue
  }

  /// What a company without a name is called: the first label, capitalised.
  package var defaultName: String {
    let label = shown.prefix { $0 != "." }
    return label.prefix(1).uppercased() + label.dropFirst()
  }
}

extension Domain: Comparable {
  package static func < (lhs: Domain, rhs: Domain) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Domain: CustomStringConvertible {
  package var description: String { rawValue }
}

extension Domain {
  /// Whether a text needs no reading: lower-case letters, digits, hyphens and dots, no `www.`.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    } && !text.hasPrefix("www.") && !text.hasSuffix(".")
  }

  /// The host of a pasted text as A-labels, without a leading `www.` and a trailing dot.
  private static func host(in text: String) throws(DomainError) -> String {
    var rest = Substring(text.trimmingCharacters(in: .whitespacesAndNewlines))
    guard !rest.isEmpty else { throw .empty }
    if rest.lowercased().hasPrefix("mailto:") { throw .email(String(rest)) }
    let scheme = rest.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    let afterScheme = rest[scheme.endIndex...].drop { $0 == ":" }
    let hasScheme =
      afterScheme.hasPrefix("//") && (scheme.isEmpty || afterScheme.startIndex > scheme.endIndex)
    if hasScheme { rest = afterScheme.dropFirst(2) }
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    let path = rest[end...].drop { "/?#\\".contains($0) }
    var host = rest[..<end]
    if let at = host.lastIndex(of: "@") {
      let isAddress = !hasScheme && !host[..<at].contains(":")
      if isAddress { throw .email(String(host)) }
      host = host[host.index(after: at)...]
    }
    if host.hasPrefix("[") || host.filter({ $0 == ":" }).count > 1 { throw .address(String(host)) }
    if let colon = host.lastIndex(of: ":") {
      guard host[colon...].dropFirst().allSatisfy(\.isNumber) else {
        throw .characters(String(host))
      }
      host = host[..<colon]
    }
    if host.last == "." { host = host.dropLast() }
    var labels = host.lowercased()
    if !labels.utf8.allSatisfy({ $0 < 0x80 }) { labels = try asALabels(labels) }
    if labels.hasPrefix("www.") { labels = String(labels.dropFirst(4)) }
    if !path.isEmpty, isSomebodysPage(labels) { throw .page(labels) }
    return labels
  }

  private static func asALabels(_ host: String) throws(DomainError) -> String {
    guard let encoded = URLComponents(string: "https://" + host)?.encodedHost,
      !encoded.contains("%")
    else {
      // What is too long is not converted; an A-label is longer than what it stands for.
      let labels = host.unicodeScalars.split(separator: ".")
      let isTooLong = host.unicodeScalars.count > 253 || labels.contains { $0.count > 63 }
      throw isTooLong ? .tooLong(host) : .characters(host)
    }
    return encoded.hasSuffix(".") ? String(encoded.dropLast()) : encoded
  }
}
