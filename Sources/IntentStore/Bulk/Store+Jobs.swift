import Foundation
import Intent

extension Store {
  /// A job with how far it is; nil when there is none of that name.
  package func job(_ id: BulkJob.ID) throws -> BulkJob? {
    try connection.first("\(BulkJob.select) WHERE name = ?", id.rawValue) { BulkJob($0) }
  }

  /// The jobs that are kept, the newest first, at most so many.
  package func jobs(limit: Int) throws -> [BulkJob] {
    try connection.rows("\(BulkJob.select) ORDER BY id DESC LIMIT ?", limit) { BulkJob($0) }
  }

  /// The job that is to be run, or run on, first; nil when none waits.
  package func nextJob() throws -> BulkJob? {
    try connection.first("\(BulkJob.select) WHERE ended_at IS NULL ORDER BY id LIMIT 1") {
      BulkJob($0)
    }
  }

  /// What came of each row of a job, in the order sent; empty when there is no such job.
  package func bulkResults(of id: BulkJob.ID) throws -> [BulkResult] {
    try connection.rows(
      """
      SELECT domain, company_name, total, band, stage, urgency, funding, hiring, news, technology,
        web, why_now, decay_at, error
      FROM bulk_row WHERE job = (SELECT id FROM bulk_job WHERE name = ?) ORDER BY place
      """, id.rawValue
    ) { BulkResult($0) }
  }
}

extension BulkJob {
  /// What ``init(_:)`` reads.
  fileprivate static let select = """
    SELECT name, file, key, count, cost, submitted_at, began_at, ended_at, fault,
      completed, failed
    FROM bulk_job
    """

  fileprivate init(_ row: Statement) {
    let hasEnded = !row.isNull(7)
    let ending: Status = row.isNull(8) ? .done : .failed
    self.init(
      id: ID(kept: row.text(0)), name: row.optionalText(1), key: row.isNull(2) ? nil : row.id(2),
      status: hasEnded ? ending : row.isNull(6) ? .queued : .running, count: row.int(3),
      completed: row.int(9), failed: row.int(10), cost: row.int(4),
      submittedAt: row.date(5), endedAt: row.optionalDate(7), fault: row.optionalText(8))
  }
}

extension BulkResult {
  fileprivate init(_ row: Statement) {
    self.init(
      row: BulkRow(domain: Domain(kept: row.text(0)), companyName: row.optionalText(1)),
      score: BulkScore(row), error: row.optionalText(13))
  }
}

extension BulkScore {
  /// Nil for a row that has none.
  fileprivate init?(_ row: Statement) {
    guard let total = row.optionalInt(2), let band = row.optionalInt(3).flatMap(Band.init(code:)),
      let stage = row.optionalInt(4).flatMap(BuyingStage.init(code:)),
      let urgency = row.optionalInt(5).flatMap(Urgency.init(code:))
    else { return nil }
    self.init(
      total: total, band: band, stage: stage, urgency: urgency,
      points: PerSignal(
        funding: row.int(6), hiring: row.int(7), news: row.int(8), technology: row.int(9),
        web: row.int(10)),
      whyNow: row.text(11), decayDate: row.optionalDate(12))
  }
}
