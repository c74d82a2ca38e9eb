extension APIKey {
  /// A key as its holder has it: `iq_live_sk_` and 32 hexadecimal digits.
  ///
  /// It is shown once, when it is made, and never kept or logged: described, it shows its hint alone.
  package struct Secret: Hashable, Sendable {
    package static let prefix = "iq_live_sk_"

    package let text: String

    /// Makes a key of 16 bytes that nobody can guess.
    package init(random bytes: [UInt8]) {
      precondition(bytes.count == 16, "a key is made of 16 bytes, not \(bytes.count)")
      text = Self.prefix + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Reads a key; nil for what has not its form.
    package init?(_ text: String) {
      guard text.utf8.count == Self.prefix.utf8.count + 32, text.hasPrefix(Self.prefix) else {
        return nil
      }
      for digit in text.utf8.dropFirst(Self.prefix.utf8.count) {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): break
        default: return nil
        }
      }
      self.text = text
    }

    /// Its last four characters.
    package var hint: String { String(text.suffix(4)) }
  }
}

extension APIKey.Secret: CustomStringConvertible {
  package var description: String { "\(Self.prefix)...\(hint)" }
}
