import Intent
import IntentStore

/// Puts companies on the watchlist.
struct WatchlistAddCommand {
  private let domains: [Domain]
  private let name: String?
  private let tags: [String]

  init(_ invocation: Invocation) throws(UsageError) {
    domains = try invocation.domains()
    name = try invocation.name()
    tags = try invocation.tags(.tag)
    if name != nil, domains.count > 1 {
      throw .conflict(
        command: "watchlist add", why: "--name names one company, not \(domains.count)")
    }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let drafts = domains.map { AccountDraft(domain: $0, name: name, tags: tags) }
    let added = try await store.add(drafts, at: session.now)
    let known = domains.filter { !added.contains($0) }
    try await session.report(domains, in: store, as: added.map { "added \($0.shown)\n" })
    for domain in known {
      Console.say(
        "\(domain.shown): already on the watchlist, left as it is (intentiq watchlist edit)")
    }
  }
}

extension Session {
  /// Prints what an edit did: lines for people, or the entries as they are now.
  func report(_ domains: [Domain], in store: Store, as lines: [String]) async throws {
    guard settings.format == .json else { return try console.print(lines.joined()) }
    let rows = try await store.rows(of: domains)
    try Console.write(JSON.list(rows.map(\.json)).description + "\n")
  }
}
