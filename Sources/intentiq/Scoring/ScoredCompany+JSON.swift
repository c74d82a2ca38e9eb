import Intent

extension ScoredCompany {
  /// The score as the API has it, field by field, behind others that are given.
  func json(withSignals: Bool, after others: [(String, JSON)] = []) -> JSON {
    let summary = score.summary
    var members = others
    members += [
      ("company", .text(name)),
      ("domain", .text(domain.rawValue)),
      ("intent_score", .count(summary.total)),
      ("score_band", .text(summary.band?.rawValue)),
      ("buying_stage", .text(summary.stage.rawValue)),
      ("urgency", .text(summary.urgency.rawValue)),
      ("key_triggers", .texts(score.keyTriggers)),
    ]
    if withSignals {
      let signals = Signal.allCases.map { signal in
        let points = JSON.object([
          ("score", .count(score.points[signal])), ("max", .count(policy.caps[signal])),
        ])
        return (signal.rawValue, points)
      }
      members.append(("signals", .object(signals)))
    }
    members += [
      ("score_decay_date", .instant(summary.decayDate)),
      ("score_status", .text(score.status.rawValue)),
      ("data_coverage", .number(score.coverage)),
      ("scored_at", .instant(score.scoredAt)),
    ]
    return .object(members)
  }
}
