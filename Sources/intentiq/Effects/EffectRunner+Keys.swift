import Dashboard
import Foundation
import Intent
import IntentAPI
import IntentStore

extension EffectRunner {
  /// Makes a key and hands it to the screen, the only one that ever gets it.
  func makeKey(_ scope: APIKey.Scope, _ label: String?) async {
    let secret = APIKey.Secret.made()
    do {
      let key = try await store.createKey(
        hash: KeyHash(of: secret).text, hint: secret.hint, label: label, scope: scope, at: now)
      log.write(.info, "keys: \(key.words) made")
      mailbox.send(.bulk(.keyMade(key, secret)))
    } catch {
      mailbox.send(.bulk(.keyNotMade(reason: "\(error)")))
    }
  }

  func revokeKey(_ id: APIKey.ID) async throws {
    guard let key = try await store.revokeKey(id, at: now) else {
      return mailbox.tell(Notice("That key is gone.", kind: .failed))
    }
    log.write(.info, "keys: \(key.words) revoked")
    mailbox.tell(Notice("Revoked \(key.words)".sentence))
    try await loadBulk()
  }

  func addCredits(_ count: Int) async throws {
    let balance = try await store.addCredits(count)
    log.write(.info, "keys: \(Counted(count, "credit")) added")
    mailbox.tell(Notice("There are \(Counted(balance, "credit")) now."))
    try await loadBulk()
  }
}
