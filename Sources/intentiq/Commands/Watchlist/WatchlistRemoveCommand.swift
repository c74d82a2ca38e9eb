import Intent
import IntentStore

/// Takes companies off the watchlist: all that are named, or none.
struct WatchlistRemoveCommand {
  private let domains: [Domain]

  init(_ invocation: Invocation) throws(UsageError) {
    domains = try invocation.domains()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let (domains, now) = (domains, session.now)
    try await store.inTransaction { store in
      let listed = Set(try store.rows(of: domains).map(\.domain))
      let missing = domains.filter { !listed.contains($0) }
      guard missing.isEmpty else { throw ActivityError.notListed(missing) }
      try store.remove(domains, at: now)
    }
    if session.settings.format == .json {
      try Console.write(JSON.texts(domains.map(\.rawValue)).description + "\n")
    } else {
      try session.console.print(domains.map { "removed \($0.shown)\n" }.joined())
    }
  }
}
