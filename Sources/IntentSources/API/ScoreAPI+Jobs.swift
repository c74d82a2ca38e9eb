import Foundation
import Intent

/// How far a bulk job has come.
package enum JobProgress: Hashable, Sendable {
  case running(done: Int)
  case done(resultAt: String)
  case failed
}

extension ScoreAPI {
  /// How many companies a job takes at most.
  package static let largestJob = 1_000

  /// In bytes; a thousand rows with a sentence each are some hundred kilobytes.
  private static let largestTable = 8 << 20

  /// Hands in companies to be scored as one job, at most ``largestJob``.
  package func submit(
    _ companies: [(name: String, domain: Domain)]
  ) async throws(APIFault) -> SubmittedJob {
    precondition(companies.count <= Self.largestJob, "\(companies.count) are too many for a job")
    let table = companies.reduce("company_name,domain\r\n") { table, company in
      table + CSVText.row([.text(company.name), .text(company.domain.rawValue)])
    }
    let boundary = "intentiq-\(UUID().uuidString)"
    let form =
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"companies.csv\"\r\n"
      + "Content-Type: text/csv\r\n\r\n\(table)\r\n--\(boundary)--\r\n"
    let answer = try await ask(
      Question(
        url: settings.address.endpoint("score/bulk"), body: Data(form.utf8),
        contentType: "multipart/form-data; boundary=\(boundary)"), isByHand: false)
    let fields = try APIFields(reading: answer.body)
    guard let id = fields.text("job_id"), let address = fields.text("poll_url") else {
      throw .malformed("job_id or poll_url is missing")
    }
    return SubmittedJob(
      id: id, host: settings.address.host, pollAddress: address, domains: companies.map(\.domain))
  }

  /// Asks how far a job has come.
  package func progress(of job: SubmittedJob) async throws(APIFault) -> JobProgress {
    let answer = try await ask(
      Question(url: settings.address.link(job.pollAddress)), isByHand: false)
    let fields = try APIFields(reading: answer.body)
    switch fields.text("status") {
    case "queued", "running":
      // What has failed is completed too.
      let done = try fields.whole("completed", in: 0...Self.largestJob) ?? 0
      return .running(done: min(done, job.domains.count))
    case "done":
      guard let address = fields.text("download_url") else {
        throw .malformed("download_url is missing")
      }
      return .done(resultAt: address)
    case "failed": return .failed
    case _: throw .malformed("the job's status is none that is known")
    }
  }

  /// Fetches what came of each company of a job that is done.
  package func result(
    of job: SubmittedJob, at address: String
  ) async throws(APIFault) -> [Domain: Result<APIScore, APIFault>] {
    let answer = try await ask(
      Question(url: settings.address.link(address), largestAnswer: Self.largestTable),
      isByHand: false)
    return try BulkTable(answer.body, about: job.domains).outcomes
  }
}
