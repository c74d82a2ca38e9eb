import Foundation
import Intent

extension Store {
  /// Keeps a job that another API has taken on, all of it on disk when it returns.
  package func keep(_ job: SubmittedJob, at instant: Date) throws {
    try write(of: .access) {
      try remove(job)
      try connection.run(
        "INSERT INTO submitted_job (host, name, poll_address, submitted_at) VALUES (?, ?, ?, ?)",
        job.host, job.id, job.pollAddress, instant)
      let id = connection.lastInsertedID
      let insert = try connection.statement(
        "INSERT OR IGNORE INTO submitted_row (job, domain) VALUES (?, ?)")
      for domain in job.domains { try insert.run(id, domain.rawValue) }
    }
  }

  /// The jobs that a host works on, the oldest first, without what was purged since.
  package func submittedJobs(to host: String) throws -> [SubmittedJob] {
    try read {
      let jobs = try connection.rows(
        "SELECT id, name, poll_address FROM submitted_job WHERE host = ? ORDER BY id", host
      ) { (row: $0.id(0), name: $0.text(1), address: $0.text(2)) }
      return try jobs.map { job in
        let domains = try connection.rows(
          "SELECT domain FROM submitted_row WHERE job = ?", job.row
        ) { Domain(kept: $0.text(0)) }
        return SubmittedJob(
          id: job.name, host: host, pollAddress: job.address, domains: domains)
      }
    }
  }

  /// Forgets a job whose result is in, or will never be.
  package func forget(_ job: SubmittedJob) throws {
    try write(of: .access) { try remove(job) }
  }

  /// Removes a domain from the jobs that others work on, and a job that was about nothing else.
  func purgeSubmittedRows(of domain: Domain) throws {
    try connection.run("DELETE FROM submitted_row WHERE domain = ?", domain.rawValue)
    try connection.run(
      """
      DELETE FROM submitted_job
      WHERE NOT EXISTS (SELECT 1 FROM submitted_row WHERE job = submitted_job.id)
      """)
  }

  private func remove(_ job: SubmittedJob) throws {
    try connection.run("DELETE FROM submitted_job WHERE host = ? AND name = ?", job.host, job.id)
  }
}
