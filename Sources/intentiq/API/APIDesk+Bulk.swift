import Intent
import IntentAPI
import IntentSources
import IntentStore

extension APIDesk {
  /// Sends a job; what is left of the credits.
  func submit(
    _ rows: [BulkRow], name: String?, key: APIKey.ID
  ) async throws -> (job: BulkJob, credits: Int) {
    let submission = try await store.submit(
      rows, name: name, key: key, cost: rows.count, id: BulkJob.ID(random: .random(in: 0 ... .max)),
      at: session.now)
    try await forget()
    switch submission {
    case .accepted(let job, let balance): return (job, balance)
    case .tooFewCredits: throw APIError.insufficientCredits
    case .tooManyLive:
      throw APIError(
        429, "too_many_jobs",
        "\(BulkJob.mostLive) jobs of this key are queued or running; wait until one is done.",
        fields: ["Retry-After": "1"])
    }
  }
}
