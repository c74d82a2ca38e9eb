import Foundation
import Intent

/// Writes companies' scores one after the other, with their points in the history.
struct ScoreWriter {
  /// What stood before a company was scored.
  struct Before {
    let company: Int64

    /// The company's, that the new score rests on.
    let revision: Int

    /// Nil when it was never scored.
    let last: LastPoint?
  }

  /// The last point in a company's history.
  struct LastPoint {
    let at: Date
    let total: Int?
    let band: Band?
  }

  private let connection: Connection
  private let insert: Statement
  private let update: Statement
  private let addPoint: Statement
  private let movePoint: Statement

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    // Two statements, because an upsert takes half as long again.
    insert = try connection.statement(
      """
      INSERT INTO score (company, total, band, stage, urgency, momentum, trend, scored_at,
        decay_at, is_stale, revision, history_at, funding, hiring, news, technology, web,
        statuses, coverage, status, policy, triggers)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    update = try connection.statement(
      """
      UPDATE score SET total = ?2, band = ?3, stage = ?4, urgency = ?5, momentum = ?6, trend = ?7,
        scored_at = ?8, decay_at = ?9, is_stale = ?10, revision = ?11, history_at = ?12,
        funding = ?13, hiring = ?14, news = ?15, technology = ?16, web = ?17, statuses = ?18,
        coverage = ?19, status = ?20, policy = ?21, triggers = ?22
      WHERE company = ?1
      """)
    addPoint = try connection.statement(
      """
      INSERT OR REPLACE INTO history (company, at, total, band, is_change) VALUES (?, ?, ?, ?, ?)
      """)
    movePoint = try connection.statement(
      """
      UPDATE OR REPLACE history SET at = ?3, total = ?4
      WHERE company = ?1 AND at = ?2 AND is_change = 0
      """)
  }

  func keep(_ score: Score, after before: Before) throws(StoreError) {
    let summary = score.summary
    let historyAt = try keepPoint(of: summary, after: before)
    try (before.last == nil ? insert : update).run(
      before.company, summary.total, summary.band?.code, summary.stage.code,
      summary.urgency.code, summary.momentum, FiveBytes.encode(summary.trend.values),
      summary.scoredAt, summary.decayDate, summary.isStale ? 1 : 0, before.revision, historyAt,
      score.points.funding, score.points.hiring, score.points.news, score.points.technology,
      score.points.web, FiveBytes.encode(score.statuses.values.map(\.code)), score.coverage,
      score.status.code, score.policy, Lines.encode(score.keyTriggers))
  }

  /// Keeps the last point of each day and each change of band; gives the instant of the last point.
  private func keepPoint(
    of score: ScoreSummary, after before: Before
  ) throws(StoreError) -> Date {
    guard let last = before.last else {
      try addPoint.run(before.company, score.scoredAt, score.total, score.band?.code, 1)
      return score.scoredAt
    }
    let isChange = last.band != score.band
    if !isChange, last.at.utcDay == score.scoredAt.utcDay {
      if last.total == score.total { return last.at }
      try movePoint.run(before.company, last.at, score.scoredAt, score.total)
      if connection.changes > 0 { return score.scoredAt }
    }
    try addPoint.run(
      before.company, score.scoredAt, score.total, score.band?.code, isChange ? 1 : 0)
    return score.scoredAt
  }
}

extension Date {
  /// Days since 1970.
  fileprivate var utcDay: Int { Int((timeIntervalSince1970 / 86_400).rounded(.down)) }
}
