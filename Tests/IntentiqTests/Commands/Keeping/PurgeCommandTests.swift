import Foundation
import Testing

@Suite struct PurgeCommandTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    _ = try run("watchlist", "add", "acme.com", "globex.com")
    _ = try run("note", "acme.com", "nice people")
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments)
  }

  @Test func `without a terminal it is purged only when that is agreed to beforehand`() throws {
    let refused = try run("purge", "acme.com")
    #expect(refused.status == 2)
    #expect(refused.errors.hasPrefix("intentiq: purge: nobody is there to be asked"))
    #expect(try run("watchlist", "list").output.contains("acme.com"))

    let purge = try run("purge", "acme.com", "--yes")

    #expect(
      purge.output == "purged Acme (acme.com) with 0 pieces of evidence, 1 activity, 0 contacts"
        + " and 0 past scores\n")
    #expect(try run("export", "activity").output.split(separator: "\r\n").count == 1)
    #expect(try run("undo").output == "undone: adding Globex\n")
  }

  @Test(arguments: [("n\n", 1), ("\n", 1), ("y\n", 0)] as [(String, Int32)])
  func `at a terminal somebody is asked`(answer: String, status: Int32) throws {
    let run = try workplace.runAtTerminal("--store t.db purge acme.com", input: answer)

    #expect(run.output.contains("intentiq: purge Acme (acme.com) with 0 pieces of evidence"))
    #expect(run.output.contains("[y/N]"))
    #expect(run.status == status)
    let list = try self.run("watchlist", "list").output
    #expect(list.contains("acme.com") == (status == 1))
  }

  @Test func `a company that is not known is not purged`() throws {
    let run = try run("purge", "acmee.com", "--yes")

    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean acme.com?"))
  }

  @Test func `older copies of the store are named, for they are not purged`() throws {
    try workplace.write("old", to: "t.db.v1")

    let purge = try run("purge", "acme.com", "--yes", "--json")

    #expect(purge.errors.contains("t.db.v1: an older copy of the store"))
    #expect(purge.output.contains("\"purged\": \"acme.com\""))
  }
}

extension Workplace {
  /// Runs the program at a terminal of its own, into which a text is typed.
  fileprivate func runAtTerminal(_ line: String, input: String) throws -> Run {
    let intentiq = process([])
    let path = try #require(intentiq.executableURL?.path)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", "\(path) \(line)", "/dev/null"]
    process.currentDirectoryURL = folder
    process.environment = intentiq.environment
    let typed = try write(input, to: "typed")
    process.standardInput = FileHandle(forReadingAtPath: typed)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self), errors: "")
  }
}
