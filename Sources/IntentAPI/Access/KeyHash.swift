import CGnuTLS
import Intent

/// What is kept of a key: its SHA-256, FIPS 180-4; comparing two takes as long for any two.
package struct KeyHash: Hashable, Sendable {
  /// Hexadecimal digits in ASCII.
  private let digits: [UInt8]

  package init(of secret: APIKey.Secret) {
    let bytes = Array(secret.text.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    let code = gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes, bytes.count, &digest)
    precondition(code == GNUTLS_E_SUCCESS, "SHA-256 failed with code \(code)")
    digits = digest.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }
  }

  /// Takes one that was kept earlier, as it is.
  package init(kept text: String) {
    digits = Array(text.utf8)
  }

  /// 64 hexadecimal digits.
  package var text: String { String(decoding: digits, as: UTF8.self) }

  package static func == (first: KeyHash, second: KeyHash) -> Bool {
    first.digits.count == second.digits.count
      && gnutls_memcmp(first.digits, second.digits, first.digits.count) == 0
  }

  package func hash(into hasher: inout Hasher) {
    for digit in digits.prefix(16) { hasher.combine(digit) }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
