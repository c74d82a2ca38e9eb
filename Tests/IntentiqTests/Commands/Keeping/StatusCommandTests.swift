import Foundation
import Testing

@Suite struct StatusCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `a status tells how the list and its refresh are`() throws {
    _ = try workplace.run("--store", "t.db", "watchlist", "add", "acme.com")
    let run = try workplace.run("--store", "t.db", "status")

    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("1 company: 0 HOT, 0 WARM, 0 COLD, 1 not scored"))
    #expect(run.output.contains("nobody refreshes now"))
    #expect(run.output.contains("due now        1 company\n"))
  }

  @Test func `files that wait in the watched folder are counted`() throws {
    try FileManager.default.createDirectory(
      at: workplace.folder.appending(path: "in"), withIntermediateDirectories: true)
    try workplace.write("domain,kind,observed_at,headline\n", to: "in/a.csv")
    try workplace.write("{ evidence: { watch: 'in' } }", to: "c.json5")
    let run = try workplace.run("--store", "t.db", "--config", "c.json5", "status", "--json")

    let status = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let folder = try #require(status["watched_folder"] as? [String: Any])
    #expect(folder["files"] as? Int == 1)
    #expect(folder["unread"] as? Int == 1)
    #expect((status["troubles"] as? [String])?.isEmpty == true)
    #expect(run.status == 0)
  }

  @Test func `what is wrong is the exit status`() throws {
    try workplace.write("{ evidence: { watch: 'none' }, mouse: 7 }", to: "c.json5")
    let run = try workplace.run("--store", "t.db", "--config", "c.json5", "status")

    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("intentiq: status: "))
    #expect(run.errors.hasSuffix("and 1 other trouble (see above; intentiq doctor tells more)\n"))
    #expect(run.output.contains("there is no such folder") || run.output.contains("there is no"))
  }
}
