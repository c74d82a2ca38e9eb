import Foundation
import Testing

extension EndToEnd {
  /// A watchlist that is put together and tidied up, by keys, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(3))) struct WatchlistEditingTests {
    let folder: URL
    var store: String { folder.appending(path: "t.db").path }

    init() throws {
      folder = try Workspace.temporaryFolder()
      #expect(
        try Workspace.intentiq("--store", store, "watchlist", "add", "globex.example").status == 0)
    }

    @Test func `import, add, name, note, snooze, paste, find, mark, tag, remove, undo`() throws {
      let file = folder.appending(path: "accounts.csv").path
      try "Company Name,Website\nInitech,initech.example\nHooli,hooli.example\n"
        .write(toFile: file, atomically: true, encoding: .utf8)
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Globex")
      session.type(":import accounts \(file)\r")
      try session.waitFor("2 added")
      session.press("a")
      try session.waitFor("Add a company")
      session.type("https://www.umbrella.example/about")
      session.press("Enter")
      try session.waitFor("Added Umbrella.")
      try session.waitForCursor(at: "Umbrella")
      session.press("e")
      try session.waitFor("Edit umbrella.example")
      session.press("C-u")
      session.type("Umbrella Freight")
      session.press("Enter")
      try session.waitFor("Kept Umbrella Freight.")
      session.press("i")
      try session.waitFor("Note on Umbrella Freight")
      session.type("met at the fair")
      session.press("Enter")
      try session.waitFor("Note kept: Umbrella Freight.")
      session.press("z")
      try session.waitFor("Snooze Umbrella Freight")
      session.type("2w")
      session.press("Enter")
      try session.waitFor("Snoozed: Umbrella Freight.")

      try session.paste(Self.block)
      try session.waitFor("187 to add, 1 there already, 2 twice, 10 refused")
      session.press("e")
      try session.waitFor("Enter keep")
      session.press("C-u")
      session.type("Renamed Freight")
      session.press("Enter", "Enter")
      try session.waitFor("Added 187 companies: 1 there already, 2 twice, 10 refused.")
      #expect(try listed("Renamed Freight") == 1)
      #expect(try listed(".example") == 191)

      session.press("/")
      session.type("company-137")
      try session.waitFor("1 of 191")
      session.press("Enter")
      try session.waitForCursor(at: "Company 137")
      session.press("d")
      try session.waitFor("Removed Company 137, Inc.")
      session.press("u")
      try session.waitFor("Undone: removing Company 137, Inc.")
      session.press("Escape")
      try session.waitFor("Company 138")
      session.press("q")
      try session.waitForEnd()
      #expect(try listed(".example") == 191)
    }

    @Test func `what is marked is edited at once and taken back at once, past kill -9`() throws {
      let session = try TerminalSession(["--store", store])
      try session.waitFor("Globex")
      try session.paste(Self.block)
      try session.waitFor("187 to add")
      session.press("Enter")
      try session.waitFor("Added 187 companies")
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
