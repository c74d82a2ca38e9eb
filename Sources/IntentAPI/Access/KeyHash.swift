import CGnuTLS
import Intent

/// What is kept of a key: its SHA-256, FIPS 180-4; comparing two takes as long for any two.
package struct KeyHash: Hashable, Sendable {
  private let digest: [UInt8]

  /// 64 hexadecimal digits.
  package var text: String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  package init(of secret: APIKey.Secret) {
    let bytes = Array(secret.text.utf8)
    var digest = [UInt8](repeating: 0, count: 32)
    let code = gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes, bytes.count, &digest)
    precondition(code == GNUTLS_E_SUCCESS, "SHA-256 failed with code \(code)")
    self.digest = digest
  }

  package static func == (first: KeyHash, second: KeyHash) -> Bool {
    gnutls_memcmp(first.digest, second.digest, first.digest.count) == 0
  }

  package func hash(into hasher: inout Hasher) {
    for byte in digest.prefix(8) { hasher.combine(byte) }
  }

  /// Whether two hashes are the same; it takes as long for any two of one length.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    return first.count == second.count && gnutls_memcmp(first, second, first.count) == 0
  }
}
