import Foundation
import Intent

extension Store {
  /// Marks a job as begun; one that was begun before stays so.
  package func beginJob(_ id: BulkJob.ID, at instant: Date) throws {
    try write(.relaxed, of: .access) {
      try connection.run(
        "UPDATE bulk_job SET began_at = ? WHERE name = ? AND began_at IS NULL", instant,
        id.rawValue)
    }
  }

  /// The next rows of a job that were not run yet, in the order sent.
  package func nextBulkRows(of id: BulkJob.ID, limit: Int) throws -> [PlacedBulkRow] {
    try connection.rows(
      """
      SELECT place, domain, company_name FROM bulk_row
      WHERE job = (SELECT id FROM bulk_job WHERE name = ? AND ended_at IS NULL) AND done_at IS NULL
      ORDER BY place LIMIT ?
      """, id.rawValue, limit
    ) {
      PlacedBulkRow(
        place: $0.int(0),
        row: BulkRow(domain: Domain(kept: $0.text(1)), companyName: $0.optionalText(2)))
    }
  }

  /// Keeps what came of a row, once and for all: a killed process does not lose it.
  ///
  /// - Returns: whether it was kept; not so for a row that was run before, or of a job that has ended.
  @discardableResult
  package func keepBulk(
    _ result: BulkResult, at place: Int, of id: BulkJob.ID, at instant: Date
  ) throws -> Bool {
    precondition(
      (result.score == nil) != (result.error == nil), "a row has a score or an error, not both")
    return try write(.relaxed, of: .access) {
      try connection.run(
        """
        UPDATE bulk_row SET done_at = ?3, total = ?4, band = ?5, stage = ?6, urgency = ?7,
          funding = ?8, hiring = ?9, news = ?10, technology = ?11, web = ?12, why_now = ?13,
          decay_at = ?14, error = ?15
        WHERE job = (SELECT id FROM bulk_job WHERE name = ?1 AND ended_at IS NULL) AND place = ?2
          AND done_at IS NULL
        """, id.rawValue, place, instant, result.score?.total, result.score?.band.code,
        result.score?.stage.code, result.score?.urgency.code, result.score?.points.funding,
        result.score?.points.hiring, result.score?.points.news, result.score?.points.technology,
        result.score?.points.web, result.score?.whyNow, result.score?.decayDate, result.error)
      guard connection.changes > 0 else { return false }
      try connection.run(
        "UPDATE bulk_job SET completed = completed + 1, failed = failed + ? WHERE name = ?",
        result.error == nil ? 0 : 1, id.rawValue)
      return true
    }
  }

  /// Ends a job, and gives back once what its rows without a score have cost, on disk when it
  /// returns.
  ///
  /// A fault is why it is given up before its last row; nil when it is done. The job is given as it
  /// is then; nil when it had ended before, or there is none.
  @discardableResult
  package func endJob(
    _ id: BulkJob.ID, fault: String? = nil, at instant: Date
  ) throws -> BulkJob? {
    try write(of: .access) {
      try connection.run(
        "UPDATE bulk_job SET ended_at = ?, fault = ? WHERE name = ? AND ended_at IS NULL", instant,
        fault, id.rawValue)
      guard connection.changes > 0, let job = try job(id) else { return nil }
      // Purged rows were paid back when they went.
      if job.cost > 0 {
        try take(-(job.failed + job.count - job.completed), from: job.key)
      }
      return job
    }
  }
}
