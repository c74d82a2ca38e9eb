import Foundation
import Testing

extension EndToEnd {
  /// The dashboard left open all day, by keys, in a real terminal, over two runs of the program.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct MonitorTests {
    let folder: URL
    var store: String { folder.appending(path: "t.db").path }
    var drop: URL { folder.appending(path: "drop") }
    var notices: URL { folder.appending(path: "notices") }

    init() throws {
      folder = try Workspace.temporaryFolder()
      try FileManager.default.createDirectory(at: drop, withIntermediateDirectories: true)
      let script = folder.appending(path: "notify.sh")
      try "#!/bin/sh\necho \"$INTENTIQ_COUNT $1\" >> '\(notices.path)'\n".write(
        to: script, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: script.path)
      try "{ notify: ['\(script.path)'], evidence: { watch: '\(drop.path)' } }".write(
        to: folder.appending(path: "config.json5"), atomically: true, encoding: .utf8)
      for domain in ["globex.example", "initech.example"] {
        #expect(try Workspace.intentiq("--store", store, "watchlist", "add", domain).status == 0)
      }
      try write("a.csv", ["mention"], of: "globex.example")
    }

    @Test func `a day of rounds, a pause, a company that turns HOT, a folder that is gone`()
      throws
    {
      let session = try open()
      try session.waitFor("COLD 1")
      session.press("3")
      try session.waitFor("Last round")
      try session.waitFor("1 file read: 4 new pieces")
      session.press("p")
      try session.waitFor("Paused: no round goes on until p is pressed")
      session.press("p")
      try session.waitFor("every 15m")
      session.press("+")
      try session.waitFor("every 30m")

      // What lies in the folder is read when a round is run.
      try write("b.csv", ["award"], of: "initech.example")
      session.press("R")
      try session.waitFor("1 file read: 4 new pieces")
      try session.waitFor("COLD 2")

      // What another program imports is scored at once, and told on every screen.
      session.press("1")
      try session.waitForCursor(at: "Globex")
      session.press("j")
      try session.waitForCursor(at: "Initech")
      let file = try write(
        "../c.csv",
        [
          "funding_round", "demo_request", "executive_hire", "product_launch", "technology_adopted",
        ], of: "globex.example")
      #expect(try Workspace.intentiq("--store", store, "import", "evidence", file).status == 0)
      try session.waitFor("1 newly HOT")
      try session.waitFor("Globex turned HOT.")
      try session.waitForCursor(at: "Initech")
      let end = ContinuousClock.now + .seconds(20)
      while try !told().hasSuffix("\n"), .now < end {}

      try FileManager.default.removeItem(at: drop)
      session.press("R")
      try session.waitFor("! evidence folder failed")
      session.press("3")
      try session.waitFor("1 of 2 in trouble")
      try session.waitFor("there is no such file")
      session.press("q")
      try session.waitForEnd()

      try FileManager.default.createDirectory(at: drop, withIntermediateDirectories: true)
      let again = try open()
      try again.waitFor("Changes of band")
      try again.waitFor("Globex: ")
      try again.waitFor("every 30m")
      try again.waitForNo("evidence folder failed")
      again.press("Enter")
      try again.waitFor("globex.example")
      again.press("r")
      again.press("q")
      try again.waitForEnd()

      #expect(try told().split(separator: "\n").map { $0.prefix(6) } == ["1 HOT "])
      let log = try String(
        contentsOf: folder.appending(path: "intentiq/intentiq.log"), encoding: .utf8)
      #expect(log.contains("dashboard: ended") && log.contains("1 scored, 0 failed"))
      try FileManager.default.removeItem(at: folder)
    }

    private func open() throws -> TerminalSession {
      try TerminalSession(
        ["--store", store, "--config", folder.appending(path: "config.json5").path],
        environment: ["XDG_STATE_HOME": folder.path])
    }

    /// What the user's program wrote down; empty before it ran.
    private func told() throws -> String {
      FileManager.default.fileExists(atPath: notices.path)
        ? try String(contentsOf: notices, encoding: .utf8) : ""
    }

    /// Drops pieces of these kinds of yesterday into the watched folder.
    @discardableResult
    private func write(_ name: String, _ kinds: [String], of domain: String) throws -> String {
      let file = drop.appending(path: name)
      let day = ISO8601DateFormatter().string(from: .now - 86_400)
      let rows = kinds.flatMap { kind in
        (1...4).map { "\(domain),\(kind),\(day),\(kind) \($0),600000000" }
      }
      try (["domain,kind,observed_at,headline,magnitude"] + rows).joined(separator: "\n")
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
  }
}
