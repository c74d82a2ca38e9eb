import Intent
import IntentStore

/// Lists the jobs that are kept.
struct BulkListCommand {
  func run(in session: Session) async throws {
    let jobs = try await session.openStore().jobs(limit: .max)
    guard session.settings.format != .json else {
      return try Console.write(JSON.list(jobs.map(\.wholeJSON)).description + "\n")
    }
    if jobs.isEmpty { Console.say("there is no job (intentiq bulk FILE sends one)") }
    var table = TextTable([.left, .left, .flexible, .flexible])
    for job in jobs {
      table.add([
        job.id.rawValue, job.submittedAt.localText, job.name?.oneLine ?? "", job.words,
      ])
    }
    let lines = table.lines(within: session.console.columns, charset: session.console.charset)
    try session.console.print(lines.map { $0 + "\n" }.joined())
  }
}
