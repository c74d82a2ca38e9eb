import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

extension Store {
  /// Reads the top of the list and the counts ahead of the rest, for the first frame.
  func loadHead() throws -> Event? {
    let rows = try watchlistHead(120)
    guard !rows.isEmpty else { return nil }
    let counts = try bandCounts()
    return .headLoaded(
      rows,
      counts: BandTally(
        hot: counts.hot, warm: counts.warm, cold: counts.cold, unscored: counts.unscored))
  }
}

extension EffectRunner {
  /// How many rows are read at once, so that an edit never waits for the whole list.
  private static let page = 4_096

  func loadWatchlist() async throws {
    let counts = try await store.bandCounts()
    var table = WatchlistTable(
      reserving: counts.hot + counts.warm + counts.cold + counts.unscored)
    var past: PastRows?
    if let instant {
      past = try await PastRows(store: store, scoring: scoring, instant: instant)
    }
    var position: Int64?
    repeat {
      let page = try await store.watchlistPage(after: position, limit: Self.page)
      table.add(try await past?.replay(page.rows) ?? page.rows)
      position = page.next
      try Task.checkCancellation()
    } while position != nil
    table.putInOrder()
    mailbox.send(.loaded(table))
    try await store.shrink()
  }

  func loadDetail(of domain: Domain) async throws {
    guard let reading = try await reader.read(domain) else { return }
    let contacts = try await store.entry(domain)?.contacts ?? []
    var writing: CompanyWriting?
    if let request = reader.writingRequest(for: reading) {
      writing = try await words.writing(for: request, contacts: contacts)
    }
    mailbox.send(
      .detailLoaded(
        CompanyDetail(
          company: reading.company, score: reading.score, events: reading.events,
          pieces: reading.pieces, words: writing?.words, wordsNote: writing?.note,
          contacts: contacts,
          activities: try await store.activities(of: domain).filter { $0.at <= now },
          curve: try await curve(of: reading),
          policy: scoring.policy)))
    // An API's score rests on what the API knows, not on what is kept here.
    guard let score = reading.score, instant == nil, rule.policy == scoring.policy.name,
      score.points != scoring.points(of: reading.ledger, at: score.scoredAt)
    else { return }
    // Evidence has come or gone since: what the screen shows must add up.
    await refresher.refresh([domain])
  }

  /// What is known of the score day by day: replayed where the engine can, else as it was kept.
  private func curve(of reading: CompanyReader.Reading) async throws -> ScoreCurve? {
    guard let score = reading.score else { return nil }
    guard score.host != nil else { return scoring.curve(of: reading.ledger, at: score.scoredAt) }
    let points = try await store.history(of: reading.company.domain)
    return ScoreCurve(knowing: points.map { ($0.at, $0.total) }, at: score.scoredAt)
  }
}
