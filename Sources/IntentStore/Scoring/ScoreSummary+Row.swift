import Foundation
import Intent

extension ScoreSummary {
  /// What ``init(_:from:)`` reads, of a score `s`.
  static let columns = """
    s.scored_at, s.total, s.band, s.stage, s.urgency, s.momentum, s.trend, s.decay_at, s.is_stale
    """

  static let columnCount: Int32 = 9

  /// Nil when there is no score.
  init?(_ row: Statement, from first: Int32) {
    guard !row.isNull(first) else { return nil }
    self.init(
      total: row.optionalInt(first + 1),
      band: row.optionalInt(first + 2).flatMap(Band.init(code:)),
      stage: BuyingStage(code: row.int(first + 3)) ?? .dormant,
      urgency: Urgency(code: row.int(first + 4)) ?? .nurture, momentum: row.int(first + 5),
      trend: Trend(packed: row.int(first + 6)), scoredAt: row.date(first),
      decayDate: row.optionalDate(first + 7), isStale: row.int(first + 8) != 0)
  }
}

extension Trend {
  fileprivate init(packed: Int) {
    self.init([
      packed & 0xFF, packed >> 8 & 0xFF, packed >> 16 & 0xFF, packed >> 24 & 0xFF,
      packed >> 32 & 0xFF,
    ])
  }
}
