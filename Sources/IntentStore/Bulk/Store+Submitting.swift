import Foundation
import Intent

extension Store {
  /// Takes the credits of a job, and keeps it with its rows, all of it on disk when it returns.
  ///
  /// One without a key costs nothing. Jobs that ended long ago are forgotten.
  package func submit(
    _ rows: [BulkRow], name: String?, key: APIKey.ID?, cost: Int, id: BulkJob.ID,
    at instant: Date
  ) throws -> BulkSubmission {
    precondition((1...BulkJob.mostRows).contains(rows.count), "a job of \(rows.count) rows")
    precondition(key != nil && cost >= 0 || cost == 0, "nobody is there to pay \(cost) credits")
    return try write(of: .access) {
      let balance = try credits()
      if let key, try liveJobs(of: key) >= BulkJob.mostLive { return .tooManyLive }
      guard cost <= balance else { return .tooFewCredits(balance: balance) }
      try forgetOldJobs(at: instant)
      try take(cost, from: key)
      try connection.run(
        """
        INSERT INTO bulk_job (name, file, key, count, cost, submitted_at) VALUES (?, ?, ?, ?, ?, ?)
        """, id.rawValue, name, key, rows.count, cost, instant)
      let job = connection.lastInsertedID
      let insert = try connection.statement(
        "INSERT INTO bulk_row (job, place, domain, company_name) VALUES (?, ?, ?, ?)")
      for (place, row) in rows.enumerated() {
        try insert.run(job, place, row.domain.rawValue, row.companyName)
      }
      return .accepted(
        BulkJob(
          id: id, name: name, key: key, status: .queued, count: rows.count, cost: cost,
          submittedAt: instant),
        balance: balance - cost)
    }
  }

  private func liveJobs(of key: APIKey.ID) throws -> Int {
    try connection.first(
      "SELECT count(*) FROM bulk_job WHERE key = ? AND ended_at IS NULL", key
    ) { $0.int(0) } ?? 0
  }

  /// A job's file is kept for 30 days after its end.
  private func forgetOldJobs(at instant: Date) throws {
    try connection.run("DELETE FROM bulk_job WHERE ended_at < ?", instant - 30 * 86_400)
  }
}
