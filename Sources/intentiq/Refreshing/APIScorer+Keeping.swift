import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension APIScorer {
  /// Keeps scores as the engine's are kept, with a trend from what is known of them here.
  ///
  /// That it knows nothing of a company, perhaps for a reason of its own, does not take away a score
  /// that the company has.
  func keep(
    _ answers: [APIScore], at instant: Date, without reasons: [Domain: String] = [:]
  ) async throws -> RefreshWork.Chunk {
    var chunk = RefreshWork.Chunk([])
    var scores: [Domain: Score] = [:]
    for answer in answers {
      let domain = answer.domain
      if answer.total == nil, try await store.score(of: domain)?.total != nil {
        strangers[domain] = instant
        let reason = reasons[domain] ?? "the scoring API knows nothing of it"
        chunk.failed.append((domain, reason: reason))
        continue
      }
      strangers[domain] = nil
      let past = try await store.history(of: domain)
      scores[domain] = Score(
        answer, policy: rule.policy, at: instant, knowing: past.map { ($0.at, $0.total) })
    }
    guard !scores.isEmpty else { return chunk }
    let host = APIPolicy.host(of: rule.policy) ?? ""
    let result = try await store.rescore(
      answers.map(\.domain).filter { scores[$0] != nil }, at: instant
    ) { [scores] domain, _, _ in
      guard let score = scores[domain] else { throw APIFault.cancelled }
      return score
    } because: {
      $0.cause(by: host)
    }
    chunk.scored = result.scored
    chunk.failed += result.failed.map { ($0.domain, reason: $0.reason) }
    if keepsWords {
      for answer in answers where scores[answer.domain] != nil {
        try await store.keep(KeptWords(answer, policy: rule.policy, at: instant), of: answer.domain)
      }
    }
    return chunk
  }
}

extension Score {
  /// An answer as a score that is kept; what it does not say is not known.
  fileprivate init(
    _ answer: APIScore, policy: String, at instant: Date, knowing past: [(at: Date, total: Int?)]
  ) {
    let isWhole = (answer.coverage ?? 0) >= 1
    let statuses = answer.points.map { points -> SignalStatus in
      points > 0 ? .ok : isWhole ? .noSignal : .unavailable
    }
    let seen = Signal.allCases.filter { statuses[$0] == .ok }
      .reduce(0) { $0 + Policy.standard.caps[$1] }
    let coverage = answer.coverage ?? Double(seen) / 100
    let trend = Trend(to: answer.total ?? 0, at: instant, knowing: past)
    self.init(
      points: answer.points, statuses: statuses, coverage: coverage,
      status: answer.total == nil ? .unscorable : coverage >= 1 ? .complete : .partial,
      policy: policy, scoredAt: instant, keyTriggers: answer.keyTriggers,
      summary: ScoreSummary(
        total: answer.total, band: answer.band, stage: answer.stage, urgency: answer.urgency,
        momentum: answer.total == nil ? 0 : trend.momentum, trend: trend, scoredAt: instant,
        decayDate: answer.decayDate, isStale: false))
  }
}

extension BandShift {
  /// Why an API has moved a company, as far as it says: its first trigger where the score rose.
  fileprivate func cause(by host: String) -> BandCause? {
    guard policyBefore == score.policy else { return .policy(score.policy) }
    guard (score.total ?? 0) >= (totalBefore ?? 0), let trigger = score.keyTriggers.first else {
      return nil
    }
    return .evidence(headline: trigger, source: host)
  }
}
