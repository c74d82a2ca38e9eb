import Intent
import IntentStore

/// Makes a key worthless.
struct KeysRevokeCommand {
  private let id: APIKey.ID

  init(_ invocation: Invocation) throws(UsageError) {
    id = try invocation.key()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let earlier = try await store.keys().first { $0.id == id }?.revokedAt
    guard let key = try await store.revokeKey(id, at: session.now) else {
      throw CommandError.unknownKey(id)
    }
    guard session.settings.format != .json else {
      return try Console.write(key.json().description + "\n")
    }
    try session.console.print(
      earlier.map { "\(key.words) was revoked at \($0.localText) already\n" }
        ?? "revoked \(key.words)\n")
  }
}
