import Foundation
import Testing

extension EndToEnd {
  /// The site of a company, with a browser and without one.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct OpeningPagesTests {
    let store: String

    init() throws {
      store = try Workspace.temporaryFolder().appending(path: "t.db").path
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "add", "globex.example").status == 0)
    }

    @Test func `without a desktop the address of a site is shown in full`() throws {
      let session = try TerminalSession(
        ["--store", store],
        environment: ["DISPLAY": "", "WAYLAND_DISPLAY": "", "BROWSER": ""])
      try session.waitFor("Globex")
      session.press("o")
      try session.waitFor("https://globex.example")
      session.press("Escape")
      try session.waitForNo("https://globex.example")
      session.press("q")
      try session.waitForEnd()
    }

    @Test func `a browser gets the address as one argument`() throws {
      let folder = URL(filePath: store).deletingLastPathComponent()
      let browser = folder.appending(path: "browser")
      try "#!/bin/sh\nprintf '%s|' \"$@\" > \"$0.seen\"\n".write(
        to: browser, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
      let session = try TerminalSession(
        ["--store", store], environment: ["BROWSER": "\(browser.path) --new"])
      try session.waitFor("Globex")
      session.press("o")
      try session.waitFor("Opening https://globex.example")
      let end = ContinuousClock.now + .seconds(20)
      while try seen(by: browser).isEmpty, ContinuousClock.now < end {}
      session.press("q")
      try session.waitForEnd()
      #expect(try seen(by: browser) == "--new|https://globex.example|")
    }

    /// What the browser was called with; empty as long as it was not.
    private func seen(by browser: URL) throws -> String {
      let file = browser.path + ".seen"
      guard FileManager.default.fileExists(atPath: file) else { return "" }
      return try String(contentsOfFile: file, encoding: .utf8)
    }
  }
}
