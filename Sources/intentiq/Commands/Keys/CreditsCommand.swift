import Intent
import IntentStore

/// Tells how many credits are left, or adds some.
struct CreditsCommand {
  /// How many to add; nil to tell only.
  private let added: Int?

  init(_ invocation: Invocation) throws(UsageError) {
    guard let verb = invocation.arguments.first else {
      added = nil
      return
    }
    guard verb == "add" else { throw .unexpectedArgument(verb, command: "keys credits") }
    guard let text = invocation.arguments.dropFirst().first else {
      throw .missingArgument(command: "keys credits", name: "N")
    }
    guard let count = Int(text), count > 0 else {
      throw .invalidValue(text, of: "add", why: "it is no number from 1 (such as 500)")
    }
    added = count
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let balance =
      if let added { try await store.addCredits(added) } else { try await store.credits() }
    if session.settings.format == .json {
      try Console.write(JSON.object([("credits", .count(balance))]).description + "\n")
    } else {
      try session.console.print("\(Counted(balance, "credit")) left\n")
    }
  }
}
