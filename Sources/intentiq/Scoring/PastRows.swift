import Foundation
import Intent
import IntentStore

/// The watchlist as it was at a past instant: scores replayed, and each company where it stood.
struct PastRows: Sendable {
  private let store: Store
  private let scoring: ScoringModel
  private let instant: Date
  private let triages: [Domain: Triage]

  /// Reads what had been done by then.
  init(store: Store, scoring: ScoringModel, instant: Date) async throws {
    self.store = store
    self.scoring = scoring
    self.instant = instant
    var triages: [Domain: Triage] = [:]
    var position: Int64?
    repeat {
      let page = try await store.activityPage(after: position, limit: 5_000)
      for (activity, _) in page.activities where activity.at <= instant {
        triages[activity.domain, default: Triage()].take(activity)
      }
      position = page.next
    } while position != nil
    self.triages = triages
  }

  /// Turns rows as they are stored into rows as they were.
  ///
  /// Looks are not replayed: with a given instant only the evidence counts.
  func replay(_ rows: [WatchlistRow]) async throws -> [WatchlistRow] {
    var past = rows
    for index in past.indices {
      let evidence = try await store.evidence(of: past[index].domain)
      past[index].score = scoring.score(evidence, looks: nil, at: instant).summary
      past[index].triage = triages[past[index].domain] ?? Triage()
      try Task.checkCancellation()
    }
    return past
  }
}
