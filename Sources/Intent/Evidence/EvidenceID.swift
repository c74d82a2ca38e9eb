extension Evidence {
  /// What a person calls one piece of a company's evidence by: `stripe.com/9f3a2c1b`.
  package struct ID: Hashable, Sendable {
    package let domain: Domain

    /// The same for two tellings of one piece; of a company's pieces no two are likely to share it.
    package let digest: UInt32

    package init(domain: Domain, digest: UInt32) {
      self.domain = domain
      self.digest = digest
    }

    /// Reads an ID as it is printed; nil for anything else.
    package init?(_ text: String) {
      guard let slash = text.lastIndex(of: "/") else { return nil }
      let digits = text[text.index(after: slash)...]
      guard digits.utf8.count == 8, digits.utf8.allSatisfy(\.isHexDigit),
        let digest = UInt32(digits, radix: 16), let domain = try? Domain(String(text[..<slash]))
      else { return nil }
      self.init(domain: domain, digest: digest)
    }
  }
}

extension Evidence.ID: CustomStringConvertible {
  package var description: String {
    let digits = String(digest, radix: 16)
    return "\(domain.rawValue)/\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits)"
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
