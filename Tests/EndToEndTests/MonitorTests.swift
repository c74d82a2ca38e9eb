import Foundation
import Testing

extension EndToEnd {
  /// The monitor in a real terminal, over two runs of the program.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct MonitorTests {
    @Test
    func `rounds, pause, interval and a company that turns HOT are seen, also after a restart`()
      throws
    {
      let folder = try Workspace.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let store = folder.appending(path: "t.db").path
      let notices = folder.appending(path: "notices")
      let script = folder.appending(path: "notify.sh")
      try "#!/bin/sh\necho \"$INTENTIQ_COUNT $1\" >> '\(notices.path)'\n".write(
        to: script, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: script.path)
      let configuration = folder.appending(path: "config.json5")
      try "{ notify: ['\(script.path)'] }".write(
        to: configuration, atomically: true, encoding: .utf8)
      let environment = ["XDG_STATE_HOME": folder.path]
      let arguments = ["--store", store, "--config", configuration.path]
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "add", "globex.example").status == 0)
      try evidence(["mention"], in: folder, into: store)

      let session = try TerminalSession(arguments, environment: environment)
      try session.waitFor("COLD 1")
      session.press("3")
      try session.waitFor("Last round")
      session.press("p")
      try session.waitFor("Paused: no round goes on")
      session.press("p")
      try session.waitFor("every 15m")
      session.press("+")
      try session.waitFor("every 30m")
      try evidence(
        [
          "funding_round", "demo_request", "executive_hire", "product_launch", "technology_adopted",
        ],
        in: folder, into: store)
      try session.waitFor("HOT  ")
      try session.waitFor("Globex: ")
      let end = ContinuousClock.now + .seconds(20)
      while try !told(notices).hasSuffix("\n"), .now < end {}
      session.press("q")
      try session.waitForEnd()

      let again = try TerminalSession(arguments, environment: environment)
      try again.waitFor("Changes of band")
      try again.waitFor("Globex: ")
      try again.waitFor("every 30m")
      again.press("Enter")
      try again.waitFor("globex.example")
      again.press("q")
      try again.waitForEnd()

      #expect(try told(notices).split(separator: "\n").map { $0.prefix(6) } == ["1 HOT "])
      let log = try String(
        contentsOf: folder.appending(path: "intentiq/intentiq.log"), encoding: .utf8)
      #expect(log.contains("dashboard: ended") && log.contains("1 scored, 0 failed"))
    }

    /// What the user's program wrote down; empty before it ran.
    private func told(_ file: URL) throws -> String {
      FileManager.default.fileExists(atPath: file.path)
        ? try String(contentsOf: file, encoding: .utf8) : ""
    }

    /// Imports pieces of these kinds of yesterday.
    private func evidence(_ kinds: [String], in folder: URL, into store: String) throws {
      let file = folder.appending(path: "evidence.csv")
      let day = ISO8601DateFormatter().string(from: .now - 86_400)
      let rows = kinds.flatMap { kind in
        (1...4).map { "globex.example,\(kind),\(day),\(kind) \($0),600000000" }
      }
      try (["domain,kind,observed_at,headline,magnitude"] + rows).joined(separator: "\n")
        .write(to: file, atomically: true, encoding: .utf8)
      #expect(
        try Workspace.intentiq("--store", store, "import", "evidence", file.path).status == 0)
    }
  }
}
