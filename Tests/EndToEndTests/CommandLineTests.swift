import Foundation
import Testing

extension EndToEnd {
  /// Other keys, and commands by name, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct CommandLineTests {
    @Test func `keys of the configuration hold, and commands are completed, kept and recalled`()
      throws
    {
      let folder = try Workspace.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let config = folder.appending(path: "config.json5").path
      try #"{ keys: { "watchlist.remove": ["x"], "watchlist.ad": ["X"] } }"#
        .write(toFile: config, atomically: true, encoding: .utf8)
      let accounts = folder.appending(path: "accounts.csv").path
      try "Company Name,Website\nInitech,initech.example\nHooli,hooli.example\n"
        .write(toFile: accounts, atomically: true, encoding: .utf8)
      let words = ["--store", folder.appending(path: "t.db").path, "--config", config]
      let state = ["XDG_STATE_HOME": folder.appending(path: "state").path]

      let first = try TerminalSession(words, environment: state)
      try first.waitFor("watchlist.add?)")
      first.type(":imp")
      try first.waitFor("read companies or evidence")
      first.press("Tab")
      try first.waitFor("the export of a CRM")
      first.type("acc")
      first.press("Tab")
      first.type(folder.path + "/acc")
      // The folder is looked into meanwhile.
      try first.waitFor("accounts.csv")
      first.press("Tab", "Enter")
      try first.waitFor("2 added")
      try first.waitFor("Initech")
      first.press("x")
      try first.waitFor("Removed ")
      first.type(":sort na")
      first.press("Tab", "Enter")
      try first.waitFor("Sorted by name")
      first.type(":export watchlist \(folder.path)/out.csv\r")
      try first.waitFor("Wrote the watchlist")
      first.type(":q\r")
      try first.waitForEnd()
      #expect(
        try String(contentsOf: folder.appending(path: "out.csv"), encoding: .utf8)
          .contains(".example"))

      let second = try TerminalSession(words, environment: state)
      try second.waitFor("IntentIQ")
      second.type(":so")
      second.press("Up")
      try second.waitFor(":sort name")
      second.press("Escape")
      try second.waitForNo(":sort name")
      second.press("q")
      try second.waitForEnd()
    }
  }
}
