import Foundation
import Testing

extension EndToEnd {
  /// Two programs on one store, as when a dashboard stays open in another pane.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct TwoProgramsTests {
    let store: String

    init() throws {
      store = try Workspace.temporaryFolder().appending(path: "t.db").path
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "add", "globex.example").status == 0)
    }

    @Test func `one refreshes, the other watches and takes over when the first is gone`() throws {
      let first = try TerminalSession(["--store", store])
      try first.waitFor("Globex")
      let second = try TerminalSession(["--store", store])
      try second.waitFor("another intentiq refreshes")

      kill(try first.processID(), SIGKILL)

      try second.waitForNo("another intentiq refreshes")
      second.press("q")
      try second.waitForEnd()
    }

    @Test func `evidence that a command brings is scored on the screen at once`() throws {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Globex")
      try session.waitFor("UNSCORED")
      let file = try Workspace.temporaryFolder().appending(path: "evidence.csv")
      let day = ISO8601DateFormatter().string(from: .now - 86_400)
      try "domain,kind,observed_at,headline\nglobex.example,ipo,\(day),Goes public"
        .write(to: file, atomically: true, encoding: .utf8)

      #expect(
        try Workspace.intentiq("--store", store, "import", "evidence", file.path).status == 0)

      try session.waitFor("Goes public")
      try session.waitFor("COLD 1")
      session.press("q")
      try session.waitForEnd()
    }

    @Test func `an edit in one appears in the other`() throws {
      let first = try TerminalSession(["--store", store])
      try first.waitFor("Globex")
      let second = try TerminalSession(["--store", store])
      try second.waitFor("Globex")

      second.press("a")
      try second.waitFor("Add a company")
      second.type("hooli.example")
      second.press("Enter")
      try first.waitFor("Hooli")
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "remove", "globex.example").status
          == 0)
      try first.waitForNo("Globex")
      try second.waitForNo("Globex")

      first.press("q")
      second.press("q")
      try first.waitForEnd()
      try second.waitForEnd()
    }
  }
}
