import Intent

extension Store {
  /// How many rows of jobs are about a domain.
  func bulkRows(of domain: Domain) throws -> Int {
    try connection.first("SELECT count(*) FROM bulk_row WHERE domain = ?", domain.rawValue) {
      $0.int(0)
    } ?? 0
  }

  /// Removes a domain's rows from all jobs; those that a job has not earned yet are paid back.
  ///
  /// A row that was not run counts as completed then, and one that failed as failed no more.
  func purgeBulkRows(of domain: Domain) throws {
    let unearned = try connection.rows(
      """
      SELECT key, count(*) FROM bulk_row JOIN bulk_job ON bulk_job.id = job
      WHERE domain = ? AND total IS NULL AND ended_at IS NULL AND cost > 0 GROUP BY key
      """, domain.rawValue
    ) { (key: $0.isNull(0) ? nil : $0.id(0), count: $0.int(1)) }
    for (key, count) in unearned { try take(-count, from: key) }
    try connection.run(
      """
      UPDATE bulk_job SET completed = completed + waiting, failed = failed - faulty
      FROM (
        SELECT job, count(*) - count(done_at) AS waiting, count(error) AS faulty
        FROM bulk_row WHERE domain = ? GROUP BY job) AS gone
      WHERE gone.job = bulk_job.id
      """, domain.rawValue)
    try connection.run("DELETE FROM bulk_row WHERE domain = ?", domain.rawValue)
  }
}
