import Intent
import IntentSources
import IntentStore

/// Tells of one job, or prints its result.
struct BulkShowCommand {
  private let id: BulkJob.ID

  init(_ invocation: Invocation) throws(UsageError) {
    id = try invocation.job()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    guard let job = try await store.job(id) else { throw CommandError.unknownJob(id) }
    switch session.settings.format {
    case .json: try Console.write(job.wholeJSON.description + "\n")
    case .csv:
      let results = try await store.bulkResults(of: id)
      if job.isLive { Console.say("\(id): \(job.words); the rows that were not run are empty") }
      try Console.write(BulkExport.text(of: results, as: .csv))
    case .text: try session.console.print(try await text(of: job, in: store))
    }
  }

  private func text(of job: BulkJob, in store: Store) async throws -> String {
    var table = TextTable([.left, .left])
    table.add(["job", job.id.rawValue])
    table.add(["state", job.words])
    table.add(["file", job.name?.oneLine ?? "nobody said"])
    table.add(["sent", job.submittedAt.localText])
    if let ended = job.endedAt { table.add(["ended", ended.localText]) }
    if let key = job.key {
      table.add(["paid by", "key \(key), \(Counted(job.cost, "credit"))"])
    }
    for (place, result) in try await store.bulkResults(of: job.id).enumerated() {
      guard let error = result.error else { continue }
      table.add(["row \((place + 1).grouped)", "\(result.row.domain.shown): \(error)"])
    }
    return table.text()
  }
}
