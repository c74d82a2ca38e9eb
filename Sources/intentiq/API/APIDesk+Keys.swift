import Dashboard
import Foundation
import Intent
import IntentAPI
import IntentStore

extension APIDesk {
  /// Keeps the uses of keys once a minute, and at the end.
  func keepUsesNowAndThen(_ log: Log) async {
    var isEnding = false
    while !isEnding {
      isEnding = (try? await Task.sleep(for: .seconds(60))) == nil
      do {
        try await keepUses()
      } catch {
        log.write(.warning, "serve: the last use of keys: \(error)")
      }
    }
  }

  /// Makes a key to the sample, which goes with it, and says it.
  func tellOfDemoKey() async throws {
    let secret = APIKey.Secret.made()
    _ = try await ledger.createKey(
      hash: KeyHash(of: secret).text, hint: secret.hint, label: "demo", scope: .write,
      at: session.now)
    Console.say("a key to the sample, which goes with it: \(secret.text)")
  }
}
