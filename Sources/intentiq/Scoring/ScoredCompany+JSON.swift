import Intent

extension ScoredCompany {
  /// The score as the API has it, field by field, behind others that are given.
  func json(_ parts: ScoreParts, after others: [(String, JSON)] = []) -> JSON {
    let summary = score.summary
    let words = writing.words
    var members = others
    members += [
      ("company", .text(name)),
      ("domain", .text(domain.rawValue)),
      ("intent_score", .count(summary.total)),
      ("score_band", .text(summary.band?.rawValue)),
      ("buying_stage", .text(summary.stage.rawValue)),
      ("urgency", .text(summary.urgency.rawValue)),
      ("ai_summary", .text(words.summary)),
      ("why_now", .text(words.whyNow)),
      ("key_triggers", .texts(score.keyTriggers)),
      ("recommended_action", .text(words.recommendedAction)),
    ]
    if parts.contains(.emailSubject) {
      members.append(("email_subject", .text(words.emailSubject)))
    }
    if parts.contains(.talkTrack) { members.append(("talk_track", .text(words.talkTrack.text))) }
    if parts.contains(.signals) {
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
      ("written_by", .text(writing.author)),
    ]
    return .object(members)
  }
}
