import Intent
import IntentStore

/// Renames a company of the watchlist, puts tags on it, takes tags off.
struct WatchlistEditCommand {
  private let domain: Domain
  private let name: String?
  private let tags: [String]
  private let untags: [String]

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    name = try invocation.name()
    tags = try invocation.tags(.tag)
    untags = try invocation.tags(.untag)
    if name == nil, tags.isEmpty, untags.isEmpty {
      throw .conflict(
        command: "watchlist edit", why: "nothing to change (give --name, --tag or --untag)")
    }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let (edit, now) = (self, session.now)
    try await store.inTransaction { store in
      guard let entry = try store.entry(edit.domain) else {
        throw ActivityError.notListed([edit.domain])
      }
      try store.edit(edit.domain, name: edit.name, tags: edit.tags(after: entry.tags), at: now)
    }
    try await session.report([domain], in: store, as: ["edited \(domain.shown)\n"])
  }

  /// The tags there will be, or nil when they stay; case makes no difference.
  private func tags(after before: [String]) -> [String]? {
    guard !tags.isEmpty || !untags.isEmpty else { return nil }
    let off = Set(untags.map { $0.lowercased() })
    var kept = before.filter { !off.contains($0.lowercased()) }
    for tag in tags where !kept.contains(where: { $0.lowercased() == tag.lowercased() }) {
      kept.append(tag)
    }
    return kept
  }
}
