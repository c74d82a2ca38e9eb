import Dashboard
import Foundation
import Intent

extension Driver {
  /// Opens the detail of the selected company with a score of an API, five hours old, of which
  /// nothing but the answers is kept.
  mutating func loadDetail(scoredBy host: String) {
    guard let row = model.selected else { return }
    let scoredAt = Date.sample - 5 * 3_600
    let engine = ScoringModel().score(Ledger([Evidence].stripe), looks: nil, at: scoredAt)
    let score = Score(
      points: engine.points, statuses: engine.statuses, coverage: engine.coverage,
      status: engine.status, policy: APIPolicy.name(of: host), scoredAt: scoredAt,
      keyTriggers: engine.keyTriggers, summary: engine.summary)
    let known = [(at: scoredAt - 30 * 86_400, total: 58), (scoredAt, score.total)]
    happen(
      .detailLoaded(
        CompanyDetail(
          company: Company(domain: row.domain, name: row.name), score: score, events: [],
          words: .sample, wordsNote: "Why now and what to do by \(host), the rest by the composer.",
          curve: ScoreCurve(knowing: known, at: .sample), policy: .standard)))
  }
}
