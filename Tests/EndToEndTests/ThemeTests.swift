import Foundation
import Testing

extension EndToEnd {
  /// A theme on a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct ThemeTests {
    let home: URL

    init() throws {
      home = try Workspace.temporaryFolder()
      try FileManager.default.createDirectory(
        at: home.appending(path: "config/intentiq/themes"), withIntermediateDirectories: true)
      #expect(
        try Workspace.run(
          Workspace.program.path, ["--store", store, "watchlist", "add", "globex.example"]
        ).status == 0)
    }

    private var store: String { home.appending(path: "t.db").path }

    private func session(_ arguments: String...) throws -> TerminalSession {
      let session = try TerminalSession(
        ["--store", store] + arguments,
        environment: [
          "XDG_CONFIG_HOME": home.appending(path: "config").path,
          "XDG_STATE_HOME": home.appending(path: "state").path, "COLORFGBG": "15;0",
          "NO_COLOR": "",
        ])
      try session.waitFor("Globex")
      return session
    }

    private func write(_ theme: String) throws {
      try Data(theme.utf8).write(
        to: home.appending(path: "config/intentiq/themes/mine.json5"), options: .atomic)
    }

    @Test func `a theme that was picked is there after a restart`() throws {
      var session = try session()
      session.press("T")
      try session.waitFor("✓ auto")
      session.press("G", "Enter")
      try session.waitFor("Theme tokyo-night.")
      session.press("q")
      try session.waitForEnd()

      session = try self.session()
      session.press("T")
      try session.waitFor("✓ tokyo-night")
    }

    @Test func `a file that breaks while it is in force is told of, and mended is taken`() throws {
      try write("{ inherits: 'dark', roles: { text: '#0000ff' } }")
      let session = try session("--theme", "mine")
      try write("{ inherits: 'dark', roles: { text: 'rot' } }")
      try session.waitFor("role \"text\": \"rot\" is not in the palette")
      #expect(session.styledScreen.contains("38;5;21m"))
      try write("{ inherits: 'dark', roles: { text: '#ff00ff' } }")
      try session.waitFor("Theme mine has changed.")
      #expect(session.styledScreen.contains("38;5;201m"))
      session.press("q")
      try session.waitForEnd()
    }
  }
}
