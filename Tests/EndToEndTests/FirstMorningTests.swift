import Foundation
import Testing

extension EndToEnd {
  /// The first morning of a rep, by keys, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct FirstMorningTests {
    let folder: URL
    var store: String { folder.appending(path: "t.db").path }

    init() throws {
      folder = try Workspace.temporaryFolder()
      let accounts = folder.appending(path: "accounts.csv")
      try """
      Company Name,Website,Lists
      Umbrella Freight,https://www.umbrella-freight.example/about,"emea, logistics"
      Globex Robotics,globex.example,
      Initech,initech.example,apac
      """.write(to: accounts, atomically: true, encoding: .utf8)
      let evidence = folder.appending(path: "evidence.csv")
      let day = ISO8601DateFormatter().string(from: .now - 2 * 86_400)
      try """
      domain,kind,observed_at,headline,magnitude
      globex.example,funding_round,\(day),Raised $80M Series C,80000000
      globex.example,open_roles,\(day),41 open roles,41
      globex.example,product_launch,\(day),Launched the G7 arm,
      globex.example,technology_evaluated,\(day),Evaluates routing software,
      globex.example,technology_adopted,\(day),Adopted Kubernetes,
      globex.example,demo_request,\(day),Asked for a demo,
      globex.example,partnership,\(day),Partners with Umbrella,
      globex.example,expansion,\(day),Opens a plant in Brno,
      initech.example,award,\(day),Won an award,
      """.write(to: evidence, atomically: true, encoding: .utf8)
      #expect(
        try Workspace.intentiq("--store", store, "import", "accounts", accounts.path).status == 0)
      #expect(
        try Workspace.intentiq("--store", store, "import", "evidence", evidence.path).status == 0)
    }

    @Test(arguments: [(120, 36), (80, 24), (50, 15)])
    func `every edit is on disk when the screen says so`(columns: Int, rows: Int) throws {
      try edit(columns, rows, "Added Hooli.") { session in
        session.press("a")
        try session.waitFor("Add a company")
        session.type("https://hooli.example/x")
        session.press("Enter")
      }
      try edit(columns, rows, "Kept Hooli XYZ.") { session in
        session.press("/")
        session.type("hooli")
        try session.waitFor("1 of 4")
        session.press("Enter", "e")
        try session.waitFor("Edit hooli.example")
        session.press("C-u")
        session.type("Hooli XYZ")
        session.press("Enter")
      }
      try edit(columns, rows, "Removed Globex Robotics.") { session in
        session.press("d")
      }
      #expect(try names() == ["Hooli XYZ", "Initech", "Umbrella Freight"])
      try edit(columns, rows, "Undone: removing Globex Robotics.") { session in
        session.press("u")
      }
      #expect(try names() == ["Globex Robotics", "Hooli XYZ", "Initech", "Umbrella Freight"])

      let last = try TerminalSession(["--store", store], columns: columns, rows: rows)
      try last.waitFor("Globex Robotics")
      try last.waitFor("Hooli XYZ")
      last.press("q")
      try last.waitForEnd()
    }

    /// Opens the dashboard, makes an edit, and kills the program as soon as the screen tells of it.
    private func edit(
      _ columns: Int, _ rows: Int, _ said: String, _ keys: (TerminalSession) throws -> Void
    ) throws {
      let session = try TerminalSession(["--store", store], columns: columns, rows: rows)
      try session.waitFor("IntentIQ")
      try session.waitFor("Initech")
      try keys(session)
      try session.waitFor(said)
      kill(try session.processID(), SIGKILL)
      try session.waitForEnd(status: 137)
    }

    private func names() throws -> [String] {
      try Workspace.intentiq("--store", store, "watchlist", "list", "--csv").output
        .split(whereSeparator: \.isNewline).dropFirst()
        .compactMap { line in
          line.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first
            .map(String.init)
        }.sorted()
    }

    @Test func `the refresh scores what was imported, and the detail shows why`() throws {
      let session = try TerminalSession(["--store", store], rows: 60)
      try session.waitFor("HOT 1")
      try session.waitFor("Raised $80M Series C")
      try session.waitFor("+24.0")
      session.press("r")
      session.press("R")
      try session.waitFor("⟳")
      session.press("q")
      try session.waitForEnd()
      #expect(session.screen.contains("IntentIQ") == false, "the shell's own screen is back")
      session.type("stty -a")
      session.press("Enter")
      try session.waitFor(" icanon ")
      #expect(session.screen.contains(" echo "))
    }

    @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
    func `a signal ends the program and gives the terminal back`(name: String, status: Int) throws {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Initech")
      _ = try Workspace.run("/usr/bin/env", ["kill", "-\(name)", "\(try session.processID())"])
      try session.waitForEnd(status: status)
      session.type("stty -a")
      session.press("Enter")
      try session.waitFor(" icanon ")
      #expect(session.screen.contains(" echo "))
    }

    @Test func `control Z gives the shell back, and fg the screen`() throws {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Initech")
      session.press("C-z")
      try session.waitFor("Stopped")
      session.type("fg; echo back with $?")
      session.press("Enter")
      try session.waitFor("Initech")
      session.press("q")
      try session.waitFor("back with 0")
    }

    @Test func `the window may change its size at any moment`() throws {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Initech")
      for (columns, rows) in [(40, 10), (200, 60), (20, 5), (7, 2), (120, 36)] {
        try session.resize(columns, rows)
      }
      try session.waitFor("Globex Robotics")
      try session.waitFor("1 Watchlist  2 Prioritize  3 Monitor")
      session.press("q")
      try session.waitForEnd()
    }
  }
}
