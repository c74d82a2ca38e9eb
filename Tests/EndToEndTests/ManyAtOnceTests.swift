import Foundation
import Testing

extension EndToEnd {
  /// A list that a colleague sent, by keys, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(3))) struct ManyAtOnceTests {
    let store: String

    init() throws {
      store = try Workspace.temporaryFolder().appending(path: "t.db").path
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "add", "globex.example").status == 0)
    }

    @Test func `a pasted block is added, marked, tagged, removed and taken back, past kill -9`()
      throws
    {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Globex")
      try session.paste(Self.block)
      try session.waitFor("187 to add, 1 there already, 2 twice, 10 refused")
      session.press("e")
      try session.waitFor("Enter keep")
      session.press("C-u")
      session.type("Renamed Freight")
      session.press("Enter", "Enter")
      try session.waitFor("Added 187 companies: 1 there already, 2 twice, 10 refused.")
      #expect(try listed("Renamed Freight") == 1)

      session.press("g", "Space", "Space", "Space")
      try session.waitFor("✓ 3 marked")
      session.press("t")
      try session.waitFor("Tag 3 companies")
      session.type("+pilot")
      session.press("Enter")
      try session.waitFor("Tagged 3 companies.")
      #expect(try listed("pilot") == 3)
      session.press("d")
      try session.waitFor("Removed 3 companies.")
      #expect(try listed(".example") == 185)
      session.press("u")
      try session.waitFor("Undone: removing 3 companies.")
      kill(try session.processID(), SIGKILL)
      try session.waitForEnd(status: 137)
      #expect(try listed(".example") == 188)
      #expect(try listed("pilot") == 3)

      let next = try TerminalSession(["--store", store])
      try next.waitFor("Company 1")
      next.press("u")
      try next.waitFor("Undone: tagging 3 companies.")
      #expect(try listed("pilot") == 0)
      next.press("u")
      try next.waitFor("Undone: adding 187 companies.")
      #expect(try listed(".example") == 1)
      next.press("C-r")
      try next.waitFor("Done again: adding 187 companies.")
      #expect(try listed(".example") == 188)
      next.press("q")
      try next.waitForEnd()
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

    /// How many lines of the watchlist hold a text.
    private func listed(_ text: String) throws -> Int {
      try Workspace.intentiq("--store", store, "watchlist", "list", "--csv").output
        .split(whereSeparator: \.isNewline).count { $0.contains(text) }
    }

    /// Two hundred lines in several mixtures.
    private static let block = (0..<200).map { line in
      switch line {
      case 50: "globex.example"
      case 60, 70: "company-0.example"
      case _ where line % 20 == 19: "nothing to see in line \(line)"
      case _ where line % 5 == 0: "Company \(line) <company-\(line).example>"
      case _ where line % 5 == 1: "• https://www.company-\(line).example/about?x=\(line)"
      case _ where line % 5 == 2: "Company \(line), Inc.,company-\(line).example,Berlin"
      case _ where line % 5 == 3: "\tann@company-\(line).example"
      default: "company-\(line).example"
      }
    }.joined(separator: "\n")
  }
}
