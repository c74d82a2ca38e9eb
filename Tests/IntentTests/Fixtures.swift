import Foundation
import Intent

let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z
let midnight = Date(timeIntervalSince1970: 1_773_273_600)  // 2026-03-12T00:00:00Z
let day = 86_400.0

extension Evidence {
  /// A piece about acme.com, so many days before the instant of the tests.
  static func piece(
    _ kind: Kind, daysAgo: Double = 0, headline: String = "", magnitude: Double? = nil,
    confidence: Double = 1, source: String = "import", event: String? = nil, at instant: Date = now
  ) -> Evidence {
    Evidence(
      domain: Domain(kept: "acme.com"), kind: kind, observedAt: instant - daysAgo * day,
      headline: headline, magnitude: magnitude, confidence: confidence, source: source,
      event: event)
  }
}

extension Policy {
  /// All points for funding: so many as a hundredfold weight, from day to day the same for years.
  static let steady = funding(hold: 3_000)

  /// All points for funding, which fades as it does in the standard policy.
  static let fading = funding(hold: Policy.standard.holds.funding)

  private static func funding(hold: Double) -> Policy {
    var policy = Policy.standard
    policy.caps = PerSignal(funding: 100, hiring: 0, news: 0, technology: 0, web: 0)
    policy.holds.funding = hold
    return policy
  }
}

extension ScoringModel {
  func summary(_ evidence: Evidence..., at instant: Date = now) -> ScoreSummary {
    score(evidence, looks: .unseen, at: instant).summary
  }

  func points(_ evidence: Evidence..., at instant: Date = now) -> PerSignal<Int> {
    points(of: Ledger(evidence), at: instant)
  }

  func events(_ evidence: Evidence..., at instant: Date = now) -> [ScoredEvent] {
    events(of: Ledger(evidence), at: instant)
  }
}

extension Double {
  /// Whether it is another number but for the last bits.
  func isAbout(_ other: Double) -> Bool { abs(self - other) < 1e-9 }
}
