import Foundation

extension ScoringModel {
  func stage(of total: Int, events: [SharedEvent]) -> BuyingStage {
    switch policy.band(of: total) {
    case .hot:
      let asked = events.contains {
        ($0.event.standing.kind == .demoRequest || $0.event.standing.kind == .trialStarted)
          && $0.event.weight >= 0.5
      }
      return asked ? .decision : .activeEvaluation
    case .warm: return .consideration
    case .cold: return total >= 25 ? .awareness : .dormant
    }
  }

  func urgency(
    of total: Int, momentum: Int, decayDate: Date?, events: [SharedEvent], at instant: Date
  ) -> Urgency {
    switch policy.band(of: total) {
    case .hot:
      let isFresh = events.contains {
        $0.event.standing.isPositive && $0.event.weight >= 0.3
          && instant.timeIntervalSince1970 - $0.event.standing.observedAt <= 30 * 86_400
      }
      let fallsSoon = decayDate.map { $0.timeIntervalSince(instant) <= 14 * 86_400 } ?? false
      return isFresh || fallsSoon || momentum >= 10 ? .actNow : .thisWeek
    case .warm: return momentum >= 10 ? .thisWeek : .thisMonth
    case .cold: return .nurture
    }
  }
}
