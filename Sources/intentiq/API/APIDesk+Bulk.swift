import Foundation
import Intent
import IntentAPI
import IntentSources
import IntentStore

extension APIDesk {
  /// Sends a job; what is left of the credits.
  func submit(
    _ rows: [BulkRow], name: String?, key: APIKey.ID
  ) async throws -> (job: BulkJob, credits: Int) {
    let submission = try await ledger.submit(
      rows, name: name, key: key, cost: rows.count, id: BulkJob.ID(random: .random(in: 0 ... .max)),
      at: session.now)
    switch submission {
    case .accepted(let job, let balance):
      jobSent()
      return (job, balance)
    case .tooFewCredits: throw APIError.insufficientCredits
    case .tooManyLive:
      throw APIError(
        429, "too_many_jobs",
        "\(BulkJob.mostLive) jobs of this key are queued or running; wait until one is done.",
        fields: ["Retry-After": "1"])
    }
  }

  /// The result of a job; nil where there is none.
  func file(of job: BulkJob.ID) async throws -> [UInt8]? {
    Array(BulkExport.text(of: try await store.bulkResults(of: job), as: .csv).utf8)
  }

  /// Reads an upload: all of its rows, or why none is taken.
  static func rows(in bytes: [UInt8], of name: String?) throws -> [BulkRow] {
    do {
      let file = try BulkReader.read(InputFile(bytes, named: name ?? "the file"), from: .api)
      guard let fault = file.faults.first else { return file.rows }
      let more = file.faults.count - 1
      throw APIError.invalidCSV(
        "Line \(fault.line): \(fault.reason)"
          + (more > 0 ? "; \(Counted(more, "other line")) cannot be read either" : ""))
    } catch let error as BulkFileError {
      throw APIError(error)
    }
  }
}
