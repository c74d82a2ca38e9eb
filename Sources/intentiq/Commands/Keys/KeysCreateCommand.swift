import Intent
import IntentAPI
import IntentStore

/// Makes a key to the API, and prints it this once.
struct KeysCreateCommand {
  private let scope: APIKey.Scope
  private let label: String?

  init(_ invocation: Invocation) throws(UsageError) {
    scope = try invocation.scope()
    label = try invocation.line(.label)
  }

  func run(in session: Session) async throws {
    let secret = APIKey.Secret.made()
    let key = try await session.openStore().createKey(
      hash: KeyHash(of: secret).text, hint: secret.hint, label: label, scope: scope,
      at: session.now)
    if session.settings.format == .json {
      try Console.write(key.json(after: [("key", .text(secret.text))]).description + "\n")
    } else {
      try Console.write(secret.text + "\n")
    }
    Console.say("\(key.words): keep it now, it is not shown again")
  }
}
