import Foundation

extension ScoringModel {
  func stage(of total: Int, events: [ScoredEvent]) -> BuyingStage {
    switch policy.band(of: total) {
    case .hot:
      let asked = events.contains {
        ($0.evidence.kind == .demoRequest || $0.evidence.kind == .trialStarted) && $0.weight >= 0.5
      }
      return asked ? .decision : .activeEvaluation
    case .warm: return .consideration
    case .cold: return total >= 25 ? .awareness : .dormant
    }
  }

  func urgency(
    of total: Int, momentum: Int, decayDate: Date?, events: [ScoredEvent], at instant: Date
  ) -> Urgency {
    switch policy.band(of: total) {
    case .hot:
      let newest = events.filter { $0.evidence.kind.isPositive && $0.weight >= 0.3 }
        .map(\.evidence.observedAt).max()
      let isFresh = newest.map { instant.timeIntervalSince($0) <= 30 * 86_400 } ?? false
      let fallsSoon = decayDate.map { $0.timeIntervalSince(instant) <= 14 * 86_400 } ?? false
      return isFresh || fallsSoon || momentum >= 10 ? .actNow : .thisWeek
    case .warm: return momentum >= 10 ? .thisWeek : .thisMonth
    case .cold: return .nurture
    }
  }
}
