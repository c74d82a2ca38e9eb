extension BulkJob {
  /// What a job is called: `bulk_` and 8 characters of Crockford's base 32, such as `bulk_01JMXPQ7`.
  package struct ID: Hashable, Sendable {
    package let rawValue: String

    /// Makes one of the lowest 40 bits of a random number.
    package init(random bits: UInt64) {
      let digits = (0..<8).map { Self.digits[Int(bits >> (35 - 5 * UInt64($0)) & 31)] }
      rawValue = Self.prefix + String(decoding: digits, as: UTF8.self)
    }

    /// Reads one as people type it, in any case; nil for what has not its form.
    package init?(_ text: some StringProtocol) {
      let word = text.dropFirst(Self.prefix.count).uppercased()
      guard text.lowercased().hasPrefix(Self.prefix), word.utf8.count == 8,
        word.utf8.allSatisfy({ Self.digits.contains($0) })
      else { return nil }
      rawValue = Self.prefix + word
    }

    /// Takes one that was kept earlier, as it is.
    package init(kept rawValue: String) {
      self.rawValue = rawValue
    }

    private static let prefix = "bulk_"

    /// Without I, L, O and U, https://www.crockford.com/base32.html.
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  }
}

extension BulkJob.ID: CustomStringConvertible {
  package var description: String { rawValue }
}
