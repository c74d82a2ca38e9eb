import CGnuTLS
import Intent

/// What is kept of a key: its SHA-256, FIPS 180-4.
package struct KeyHash: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  package init(of secret: APIKey.Secret) {
    let bytes = Array(secret.text.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    let code = gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes, bytes.count, &digest)
    precondition(code == GNUTLS_E_SUCCESS, "SHA-256 failed with code \(code)")
    text = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether two hashes are the same; it takes as long for any two of one length.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    return first.count == second.count && gnutls_memcmp(first, second, first.count) == 0
  }
}
