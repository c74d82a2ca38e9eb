import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct InterruptionTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `an interrupt ends an import with 130, and nothing of it is in`() throws {
    let (input, errors) = (Pipe(), Pipe())
    try workplace.write("{ nosuchkey: 1 }", to: "c.json5")
    let process = workplace.process(
      ["--store", "t.db", "--config", "c.json5", "import", "accounts", "-"])
    process.standardInput = input
    process.standardError = errors
    try process.run()
    let rows = "domain\n" + (0..<3_000).map { "company\($0).com\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(rows.utf8))
    // What it says of the configuration comes once it listens to interrupts.
    _ = errors.fileHandleForReading.availableData

    process.interrupt()
    process.waitUntilExit()

    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(
      try workplace.run("--store", "t.db", "export", "watchlist", "--format", "jsonl").output == "")
  }

  @Test func `a reader that has seen enough is no error`() throws {
    let (output, errors) = (Pipe(), Pipe())
    let process = workplace.process(["demo", "export", "evidence"])
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    try output.fileHandleForWriting.close()
    process.waitUntilExit()
    try errors.fileHandleForWriting.close()

    #expect(try errors.fileHandleForReading.readToEnd() == nil)
  }
}
