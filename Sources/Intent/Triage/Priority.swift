import Foundation

/// How soon a company is to be called before others, term by term.
///
/// The call list of the scoring model (`Priority`): the score, and what urgency, momentum, a band
/// that is about to fall and recent touches add or take away.
package struct Priority: Hashable, Sendable {
  package let score: Int
  package let urgency: Urgency

  /// In `-10...10`.
  package let momentum: Int

  /// 10 when the band falls within seven days, 5 within fourteen, else 0.
  package let decay: Int

  /// What a touch within one, three or seven days takes away: 25, 15, 8 or 0.
  package let touched: Int

  /// What all terms together add to a score at most.
  static let mostAdded = 15 + 10 + 10

  package var total: Int { score + urgency.priority + momentum + decay - touched }

  /// The priority of a company that is on the call list at an instant; nil for one that is left out:
  /// unscorable, snoozed, with a meeting ahead, disqualified or won.
  package init?(_ score: ScoreSummary, _ triage: Triage, at instant: Date) {
    guard let total = score.total, triage.standing(at: instant, band: score.band) == .open else {
      return nil
    }
    self.score = total
    urgency = score.urgency
    momentum = min(max(score.momentum, -10), 10)
    decay =
      switch (score.band, score.decayDate?.timeIntervalSince(instant)) {
      case (.hot, let ahead?), (.warm, let ahead?):
        ahead <= 7 * 86_400 ? 10 : (ahead <= 14 * 86_400 ? 5 : 0)
      case (.cold, _), (nil, _), (_, nil): 0
      }
    touched =
      switch triage.lastTouch.map({ instant.timeIntervalSince($0.at) / 86_400 }) {
      case let days? where days <= 1: 25
      case let days? where days <= 3: 15
      case let days? where days <= 7: 8
      case .some, nil: 0
      }
  }
}

extension Priority {
  /// One term of a priority: what it is for, and the points it gives or takes.
  package struct Reason: Hashable, Sendable {
    package let label: String
    package let points: Int

    /// The points with their sign: `+15`, `-8`.
    package var signed: String { points < 0 ? "\(points)" : "+\(points)" }
  }

  /// Every term that is not 0, the score first.
  package var reasons: [Reason] {
    (score == 0 ? [] : [Reason(label: "intent score", points: score)]) + adjustments
  }

  /// Every term that is not 0 but the score.
  package var adjustments: [Reason] {
    [
      Reason(label: urgency.words, points: urgency.priority),
      Reason(label: momentum > 0 ? "rising" : "falling", points: momentum),
      Reason(
        label: decay == 10 ? "band falls within 7 days" : "band falls within 14 days",
        points: decay),
      Reason(label: touchedLabel, points: -touched),
    ].filter { $0.points != 0 }
  }

  private var touchedLabel: String {
    switch touched {
    case 25: "touched within a day"
    case 15: "touched within 3 days"
    default: "touched within 7 days"
    }
  }
}

extension Urgency {
  fileprivate var priority: Int {
    switch self {
    case .actNow: 15
    case .thisWeek: 8
    case .thisMonth: 3
    case .nurture: 0
    }
  }
}
