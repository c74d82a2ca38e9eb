import Foundation
import Testing

extension EndToEnd {
  /// What is kept between two mornings: filters by name, and what one has seen.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct SinceLastLookTests {
    let folder: URL
    var store: String { folder.appending(path: "t.db").path }
    var environment: [String: String] { ["XDG_STATE_HOME": folder.appending(path: "state").path] }

    init() throws {
      folder = try Workspace.temporaryFolder()
      for domain in ["globex.example", "initech.example", "hooli.example"] {
        #expect(try Workspace.intentiq("--store", store, "watchlist", "add", domain).status == 0)
      }
    }

    @Test func `a filter is kept by name, and evidence that came meanwhile is new`() throws {
      let first = try TerminalSession(["--store", store], environment: environment)
      try first.waitFor("Globex")
      first.press("/")
      first.type("is:unscored -hooli")
      try first.waitFor("2 of 3")
      first.press("Enter", "F")
      try first.waitFor("Saved filters")
      first.type("unscored")
      first.press("Enter")
      try first.waitFor("Kept the filter unscored")
      first.press("Escape")
      try first.waitFor("Hooli")
      first.press("q")
      try first.waitForEnd()

      let file = folder.appending(path: "evidence.csv")
      let day = ISO8601DateFormatter().string(from: .now - 86_400)
      try "domain,kind,observed_at,headline\ninitech.example,award,\(day),Won an award"
        .write(to: file, atomically: true, encoding: .utf8)
      #expect(
        try Workspace.intentiq("--store", store, "import", "evidence", file.path).status == 0)

      let second = try TerminalSession(["--store", store], environment: environment)
      try second.waitFor("1 with new evidence")
      try second.waitFor("Initech +1")
      second.press("n")
      try second.waitFor("1 new piece of evidence")
      second.press("F")
      try second.waitFor("is:unscored -hooli")
      second.press("Enter")
      try second.waitFor("unscored: 1 of 3")
      second.press("Escape")
      try second.waitFor("COLD  under 50")
      #expect(!second.screen.contains("Initech +1"))
      second.press("q")
      try second.waitForEnd()
    }
  }
}
