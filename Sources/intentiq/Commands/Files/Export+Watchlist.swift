import Intent
import IntentSources
import IntentStore

extension Export {
  /// Companies of the watchlist, so that an import reads them back.
  func writeWatchlist(
    of domains: [Domain], from store: Store, to put: (String) throws -> Void
  ) async throws {
    var export = WatchlistExport(format)
    try put(export.opening)
    var domains = domains[...]
    while !domains.isEmpty {
      let entries = try await entries(of: Array(domains.prefix(1_000)), in: store)
      domains = domains.dropFirst(1_000)
      try put(export.chunk(entries))
    }
    try put(export.closing)
  }

  /// Entries with their scores, as stored or, with a given instant, as they were then.
  private func entries(
    of domains: [Domain], in store: Store
  ) async throws -> [(entry: WatchlistEntry, score: Score?)] {
    let (scoring, instant) = (scoring, instant)
    return try await store.inTransaction { store in
      try domains.compactMap { domain in
        guard let entry = try store.entry(domain) else { return nil }
        guard let instant else { return (entry, try store.score(of: domain)) }
        return (entry, scoring.score(try store.evidence(of: domain), looks: nil, at: instant))
      }
    }
  }
}
