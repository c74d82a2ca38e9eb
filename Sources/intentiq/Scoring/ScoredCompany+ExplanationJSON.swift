import Foundation
import Intent
import IntentStore

extension ScoredCompany {
  /// Every point of the score for a program to read.
  var explanationJSON: JSON {
    let summary = score.summary
    return .object([
      ("company", .text(name)),
      ("domain", .text(domain.rawValue)),
      ("intent_score", .count(summary.total)),
      ("score_band", .text(summary.band?.rawValue)),
      ("buying_stage", .text(summary.stage.rawValue)),
      ("urgency", .text(summary.urgency.rawValue)),
      ("score_change", .count(summary.momentum)),
      ("signals", .object(Signal.allCases.map { ($0.rawValue, json(of: $0)) })),
      ("missing", missing),
      ("evidence_count", .count(pieces)),
      ("dismissed", .list(dismissed.map(json))),
      ("score_decay_date", .instant(summary.decayDate)),
      ("score_status", .text(score.status.rawValue)),
      ("data_coverage", .number(score.coverage)),
      ("policy", .text(score.policy)),
      ("scored_at", .instant(score.scoredAt)),
    ])
  }

  private func json(of signal: Signal) -> JSON {
    let account = account(of: signal)
    return .object([
      ("score", .count(account.points)),
      ("max", .count(account.cap)),
      ("status", .text(score.statuses[signal].rawValue)),
      ("positive", .number(account.positive)),
      ("negative", .number(account.negative)),
      ("evidence", .list(events.filter { $0.evidence.kind.signal == signal }.map(json))),
    ])
  }

  private func json(of event: ScoredEvent) -> JSON {
    let evidence = event.evidence
    return .object([
      ("id", .text(evidence.id.description)),
      ("kind", .text(evidence.kind.rawValue)),
      ("headline", .text(evidence.headline)),
      ("observed_at", .instant(evidence.observedAt)),
      ("age_days", .number(max(0, score.scoredAt.timeIntervalSince(evidence.observedAt)) / 86_400)),
      ("source", .text(evidence.source)),
      ("url", .text(evidence.url)),
      ("subject", .text(evidence.subject)),
      ("magnitude", evidence.magnitude.map { .number($0) } ?? .null),
      ("tellings", .count(event.tellings)),
      (
        "also_told_by",
        .texts(kept.alsoTelling(of: event, at: score.scoredAt).map(\.id.description))
      ),
      ("strength", .number(event.strength)),
      ("confidence", .number(event.confidence)),
      ("freshness", .number(event.freshness)),
      ("weight", .number(event.weight)),
      ("share", .number(event.share)),
      ("gone_on", .instant(event.goneOn)),
    ])
  }

  private func json(of piece: KeptEvidence) -> JSON {
    .object([
      ("id", .text(piece.id.description)),
      ("kind", .text(piece.evidence.kind.rawValue)),
      ("headline", .text(piece.evidence.headline)),
      ("observed_at", .instant(piece.evidence.observedAt)),
      ("source", .text(piece.evidence.source)),
      ("url", .text(piece.evidence.url)),
      ("reason", .text(piece.dismissed)),
    ])
  }

  private var missing: JSON {
    guard let shortfall else { return .null }
    return .object([
      ("score_band", .text(shortfall.band.rawValue)),
      ("points", .count(shortfall.points)),
      (
        "room", .object(shortfall.room.map { ($0.signal.rawValue, .count($0.points)) })
      ),
    ])
  }
}
