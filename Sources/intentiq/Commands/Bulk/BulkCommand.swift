import Foundation
import Intent
import IntentSources
import IntentStore

/// Scores the companies of a file as a job, or goes on with the jobs that are left.
struct BulkCommand {
  /// Nil for what is left.
  private let path: String?
  private let output: String?

  init(_ invocation: Invocation) throws(UsageError) {
    path = invocation.arguments.first
    output = invocation.value(of: .output)
    if output?.isEmpty == true {
      throw .invalidValue("\"\"", of: "--output", why: "the path is empty (give a file)")
    }
    guard let output else { return }
    guard let path else {
      throw .conflict(
        command: "bulk", why: "--output is for the result of a file (name that file too)")
    }
    if output.isSameFile(as: path) {
      throw .conflict(
        command: "bulk", why: "--output would overwrite the file that is read (name another)")
    }
  }

  func run(in session: Session) async throws {
    guard let path else { return try await runWhatIsLeft(in: session) }
    let file = try BulkReader.read(InputFile(path), from: .person)
    try check(file)
    let store = try await session.openStore()
    let id = BulkJob.ID(random: UInt64.random(in: .min ... .max))
    _ = try await store.submit(
      file.rows, name: file.name, key: nil, cost: 0, id: id, at: session.now)
    let job = try await follow(id, in: store, session)
    let format: ExportFormat = session.settings.format == .json ? .json : .csv
    let text = BulkExport.text(of: try await store.bulkResults(of: id), as: format)
    if let output {
      try await NewFile.write(to: output) { try $0.write(text) }
      try session.console.print("\(id): \(job.words), in \(output.oneLine)\n")
    } else {
      try Console.write(text)
      Console.say("\(id): \(job.words)")
    }
    if let fault = job.fault { throw CommandError.jobGivenUp(id, why: fault) }
  }

  private func check(_ file: BulkFile) throws {
    if !file.ignoredColumns.isEmpty {
      let names = file.ignoredColumns.map { $0.oneLine }.joined(separator: ", ")
      Console.say("\(file.name.oneLine): not used: \(names)")
    }
    guard !file.faults.isEmpty else { return }
    for fault in file.faults {
      Console.say("\(file.name.oneLine), line \(fault.line): \(fault.reason)")
    }
    throw CommandError.faultyBulkFile(faults: file.faults.count, file: file.name)
  }

  private func runWhatIsLeft(in session: Session) async throws {
    let store = try await session.openStore()
    var ended: [BulkJob] = []
    while let job = try await store.nextJob() {
      ended.append(try await follow(job.id, in: store, session))
    }
    guard session.settings.format != .json else {
      return try Console.write(JSON.list(ended.map(\.wholeJSON)).description + "\n")
    }
    if ended.isEmpty { Console.say("no job waits (intentiq bulk FILE sends one)") }
    for job in ended { try session.console.print("\(job.id): \(job.words)\n") }
  }

  /// Runs a job to its end, shows how far it is, and says how to go on where that is broken off.
  private func follow(
    _ id: BulkJob.ID, in store: Store, _ session: Session
  ) async throws -> BulkJob {
    var line = ProgressLine()
    defer { line.clear() }
    do {
      return try await JobFollowing(store: store, desk: session.bulkDesk(in: store), id: id)
        .end { line.show("\($0.id): \($0.words)") }
    } catch let interrupt as Interrupted {
      line.clear()
      let words = try await store.job(id)?.words ?? "gone"
      Console.say("\(id): \(words); it stays (intentiq bulk goes on with it)")
      throw interrupt
    }
  }
}
