import CGnuTLS
import Intent

extension APIKey.Secret {
  /// Makes a key that nobody can guess.
  package static func made() -> APIKey.Secret {
    var bytes = [UInt8](repeating: 0, count: 16)
    let code = gnutls_rnd(GNUTLS_RND_KEY, &bytes, bytes.count)
    precondition(code == GNUTLS_E_SUCCESS, "the system gave no random bytes, code \(code)")
    return APIKey.Secret(random: bytes)
  }
}
