import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite(.timeLimit(.minutes(5))) struct BulkCommandTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      domain,kind,observed_at,headline,magnitude
      acme.com,funding_round,\(Date.now.iso8601),Raises $10M,10000000
      """, to: "evidence.csv")
    _ = try run("import", "evidence", "evidence.csv")
    try workplace.write(
      "Company Name,domain,Sic\nAcme,acme.com,7\n,nobody-knows.com,8\n", to: "companies.csv")
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments, input: input)
  }

  @Test func `a file is scored, the result printed, and the job kept`() throws {
    let bulk = try run("bulk", "companies.csv")

    #expect(bulk.status == 0)
    let lines = bulk.output.components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("company_name,domain,intent_score,"))
    #expect(lines[1].hasPrefix("Acme,acme.com,"))
    #expect(
      lines[2] == ",nobody-knows.com,,,,,,,,,,,,\"nothing is known of it, so it has no score\"")
    #expect(bulk.errors.hasPrefix("intentiq: companies.csv: not used: Sic\nintentiq: bulk_"))
    #expect(bulk.errors.hasSuffix(": done, 1 company scored, 1 failed\n"))
    let list = try run("bulk", "list").output
    let job = String(list.prefix { $0 != " " })
    #expect(list.hasSuffix("companies.csv  done, 1 company scored, 1 failed\n"))
    #expect(
      try run("bulk", "show", job).output
        .contains("row 2  nobody-knows.com: nothing is known of it, so it has no score\n"))
    #expect(try run("bulk", "show", job.lowercased(), "--csv").output == bulk.output)
    let shown = try JSONObject(run("bulk", "show", job, "--json").output)
    #expect(
      shown.keys == [
        "job_id", "status", "count", "completed", "failed", "download_url", "file", "key",
        "credits_deducted", "submitted_at", "ended_at",
      ])
    #expect(shown.values["completed"] as? Int == 2)
  }

  @Test func `the result goes into a file, or is JSON`() throws {
    let bulk = try run("bulk", "companies.csv", "--output", "out.csv")
    #expect(bulk.output.hasSuffix(": done, 1 company scored, 1 failed, in out.csv\n"))
    #expect(try workplace.read("out.csv").contains("Acme,acme.com,"))

    let json = try run("bulk", "-", "--json", input: "domain\nacme.com\n").output
    #expect(json.contains("\"domain\":\"acme.com\",\"intent_score\":"))

    let over = try run("bulk", "companies.csv", "--output", "companies.csv")
    #expect(over.status == 2)
    #expect(over.errors.contains("--output would overwrite the file that is read"))
  }

  @Test func `a file with faults runs nothing, and all of them are named`() throws {
    let bulk = try run("bulk", "-", input: "domain\nlocalhost\nacme.com\nno domain\n")

    #expect(bulk.status == 1)
    #expect(bulk.output.isEmpty)
    #expect(bulk.errors.contains("intentiq: standard input, line 2: \"localhost\" is this machine"))
    #expect(bulk.errors.contains("intentiq: standard input, line 4: "))
    #expect(
      bulk.errors.hasSuffix("2 rows cannot be scored, so none was (mend them, send it again)\n"))
    #expect(try run("bulk", "list").output.isEmpty)
  }

  @Test(
    arguments: [
      (["bulk", "show", "x"], 2, "JOB x: it is no name of a job, such as bulk_01JMXPQ7"),
      (["bulk", "show", "bulk_01JMXPQ7"], 1, "bulk_01JMXPQ7: there is no such job"),
      (["bulk", "nosuch.csv"], 1, "nosuch.csv: there is no such file"),
      (["bulk", "--output", "x.csv"], 2, "--output is for the result of a file"),
      (["bulk"], 0, "no job waits (intentiq bulk FILE sends one)"),
      (["--at", "2026-01-01", "bulk", "companies.csv"], 2, "bulk: it writes to the store"),
    ] as [([String], Int32, String)])
  func `what cannot be done is told`(words: [String], status: Int32, why: String) throws {
    let run = try workplace.run(["--store", "t.db"] + words)

    #expect(run.status == status)
    #expect(run.errors.contains(why))
  }

  @Test func `who interrupts a job is told how to go on, and the job stays`() async throws {
    let path = workplace.folder.appending(path: "t.db").path
    let store = try Store(.file(path))
    let turn = StoreTurn(.bulk, store.location)
    #expect(turn.tryTake())
    let errors = try workplace.write("", to: "errors")
    let process = workplace.process(["--store", "t.db", "bulk", "companies.csv"])
    process.standardError = FileHandle(forWritingAtPath: errors)
    let job = try await job(sentBy: process, in: store) { _ in true }

    process.interrupt()
    process.waitUntilExit()

    #expect(process.terminationStatus == 130)
    #expect(
      try workplace.read("errors").hasSuffix(
        "\(job.id): queued, 2 rows to run; it stays (intentiq bulk goes on with it)\n"))
    turn.release()
    #expect(try run("bulk").output == "\(job.id): done, 1 company scored, 1 failed\n")
  }

  @Test func `a job whose process is killed is run on, each row once`() async throws {
    let count = 200
    try workplace.write(
      "domain\n" + (0..<count).map { $0 % 2 == 0 ? "acme.com\n" : "x\($0).com\n" }.joined(),
      to: "many.csv")
    let store = try Store(.file(workplace.folder.appending(path: "t.db").path))
    // The row after these never gets done, so that the process is killed in the middle.
    let done = 77
    try await store.execute(
      """
      CREATE TRIGGER hang BEFORE UPDATE ON bulk_row WHEN new.place = \(done) BEGIN
        SELECT count(*) FROM (WITH RECURSIVE endless (n) AS (
          SELECT 1 UNION ALL SELECT n + 1 FROM endless) SELECT n FROM endless);
      END;
      """)
    let process = workplace.process(["--store", "t.db", "bulk", "many.csv"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let job = try await job(sentBy: process, in: store) { $0.completed == done }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let before = try await store.bulkResults(of: job.id)
    #expect(before.count { $0.score != nil || $0.error != nil } == done)
    try await store.execute("DROP TRIGGER hang")

    #expect(try run("bulk").output == "\(job.id): done, 100 companies scored, 100 failed\n")

    let results = try await store.bulkResults(of: job.id)
    #expect(Array(results.prefix(done)) == Array(before.prefix(done)))
    #expect(results.count == count)
    #expect(results.allSatisfy { ($0.score == nil) != ($0.error == nil) })
  }

  @Test func `a thousand rows are done while somebody waits`() throws {
    let rows = (0..<1_000).map { _ in "acme.com\n" }.joined()
    let bulk = try run("bulk", "-", input: "domain\n" + rows)
    #expect(bulk.output.split(separator: "\r\n").count == 1_001)
    #expect(bulk.errors.hasSuffix("done, 1,000 companies scored\n"))
  }
}

/// Starts a program, and waits until its job is as it should be.
private func job(
  sentBy process: Process, in store: Store, when isSo: @Sendable (BulkJob) -> Bool
) async throws -> BulkJob {
  let watch = try #require(StoreWatch(store.location))
  let seen = try await store.foreignChanges()
  try process.run()
  do {
    try await watch.forEachForeignChange(of: store, since: seen) {
      if let job = try await store.jobs(limit: 1).first, isSo(job) { throw Found(job: job) }
    }
  } catch let found as Found {
    return found.job
  }
  throw NotFound()
}

private struct NotFound: Error {}
private struct Found: Error {
  let job: BulkJob
}

extension Store {
  fileprivate func execute(_ sql: String) throws { try connection.execute(sql) }
}
