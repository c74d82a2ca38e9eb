import Foundation
import Intent
import IntentStore

/// The watchlist as it was at a past instant: scores replayed, and each company where it stood.
struct PastRows: Sendable {
  let store: Store
  let scoring: ScoringModel
  let instant: Date

  /// Turns rows as they are stored into rows as they were.
  func replay(_ rows: [WatchlistRow]) async throws -> [WatchlistRow] {
    let triages = try await triages()
    var past = rows
    for index in past.indices {
      let domain = past[index].domain
      past[index].score = try await score(of: domain).summary
      past[index].triage = triages[domain] ?? Triage()
      try Task.checkCancellation()
    }
    return past
  }

  /// Looks are not replayed: with a given instant only the evidence counts.
  private func score(of domain: Domain) async throws -> Score {
    scoring.score(try await store.evidence(of: domain), looks: nil, at: instant)
  }

  private func triages() async throws -> [Domain: Triage] {
    var triages: [Domain: Triage] = [:]
    var position: Int64?
    repeat {
      let page = try await store.activityPage(after: position, limit: 5_000)
      for (activity, _) in page.activities where activity.at <= instant {
        triages[activity.domain, default: Triage()].take(activity)
      }
      position = page.next
    } while position != nil
    return triages
  }
}
