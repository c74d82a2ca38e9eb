import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

extension EffectRunner {
  /// How many rows are read at once, so that an edit never waits for the whole list.
  private static let page = 4_096

  /// Reads the top of the list and the counts ahead of the rest, for the first frame.
  func loadHead() async throws -> Event? {
    guard instant == nil else { return nil }
    let rows = try await store.watchlistHead(120)
    guard !rows.isEmpty else { return nil }
    let counts = try await store.bandCounts()
    return .headLoaded(
      rows,
      counts: BandTally(
        hot: counts.hot, warm: counts.warm, cold: counts.cold, unscored: counts.unscored))
  }

  func loadWatchlist() async throws {
    var rows: [WatchlistRow] = []
    var position: Int64?
    repeat {
      let page = try await store.watchlistPage(after: position, limit: Self.page)
      rows += page.rows
      position = page.next
      try Task.checkCancellation()
    } while position != nil
    if let instant { try await replay(&rows, at: instant) }
    mailbox.send(.loaded(WatchlistTable(rows)))
  }

  /// Puts in place of the stored scores those of a past instant.
  private func replay(_ rows: inout [WatchlistRow], at instant: Date) async throws {
    for index in rows.indices {
      let evidence = try await store.evidence(of: rows[index].domain)
      rows[index].score = scoring.score(evidence, looks: nil, at: instant).summary
      try Task.checkCancellation()
    }
  }

  func loadDetail(of domain: Domain) async throws {
    guard let company = try await store.company(domain) else { return }
    let pieces = try await store.keptEvidence(of: domain)
    let ledger = Ledger(pieces.filter { $0.dismissed == nil }.map(\.evidence))
    let score: Score? =
      if let instant {
        scoring.score(ledger, looks: nil, at: instant)
      } else {
        try await store.score(of: domain)
      }
    let events = score.map { scoring.events(of: ledger, at: $0.scoredAt) } ?? []
    let contacts = try await store.entry(domain)?.contacts ?? []
    mailbox.send(
      .detailLoaded(
        CompanyDetail(
          company: company, score: score, events: events, pieces: pieces,
          words: score.map {
            Composer(profile: profile).words(
              for: company, contacts: contacts, score: $0, events: events)
          },
          wordsNote: profile.isEmpty ? SellerProfile.hint : nil, contacts: contacts,
          activities: try await store.activities(of: domain),
          curve: score.map { scoring.curve(of: ledger, at: $0.scoredAt) },
          policy: scoring.policy)))
    guard let score, instant == nil, score.points != scoring.points(of: ledger, at: score.scoredAt)
    else { return }
    // Evidence has come or gone since: what the screen shows must add up.
    await refresher.refresh([domain])
  }
}
