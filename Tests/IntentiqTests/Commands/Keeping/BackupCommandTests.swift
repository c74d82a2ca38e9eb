import Foundation
import Testing

@Suite struct BackupCommandTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    _ = try run("watchlist", "add", "acme.com")
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments)
  }

  @Test func `a backup can be opened as a store`() throws {
    let backup = try run("backup", "copy.db")

    #expect(backup.status == 0)
    #expect(backup.output.hasPrefix("backed up 1 company, "))
    #expect(backup.output.hasSuffix(" kB, to copy.db\n"))
    let list = try workplace.run("--store", "copy.db", "watchlist", "list")
    #expect(list.output.contains("acme.com"))
  }

  @Test func `a file that is there stays unless it is said`() throws {
    try workplace.write("mine", to: "copy.db")
    let refused = try run("backup", "copy.db")
    #expect(refused.status == 1)
    #expect(
      refused.errors == "intentiq: copy.db: it is there already"
        + " (name another, or give --overwrite)\n")
    #expect(try workplace.read("copy.db") == "mine")

    #expect(try run("backup", "copy.db", "--overwrite", "--json").status == 0)
  }

  @Test func `where there is no store nothing is backed up`() throws {
    let run = try workplace.run("--store", "none.db", "backup", "copy.db")

    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("intentiq: store none.db: there is none yet"))
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/copy.db"))
  }

  @Test func `where no more can be written no half file is left`() throws {
    let intentiq = workplace.process([])
    let path = try #require(intentiq.executableURL?.path)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    // No file may grow beyond 64 kB, and that is an error and not the end of the program.
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 64; exec \(path) --store t.db backup copy.db",
    ]
    process.currentDirectoryURL = workplace.folder
    process.environment = intentiq.environment
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let bytes = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()

    #expect(process.terminationStatus == 1)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("copy.db") == true)
    let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
    #expect(!names.contains { $0.hasPrefix("copy.db") })
  }
}
