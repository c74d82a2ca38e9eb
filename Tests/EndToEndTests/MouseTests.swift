import Foundation
import Testing

extension EndToEnd {
  /// A rep with a hand at the mouse, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct MouseTests {
    @Test func `companies, detail, hints, dialogs, tabs and themes are there to be pressed`()
      throws
    {
      let folder = try Workspace.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let session = try TerminalSession(
        ["demo"],
        environment: [
          "XDG_CONFIG_HOME": folder.path, "XDG_STATE_HOME": folder.path, "COLORFGBG": "15;0",
          "NO_COLOR": "",
        ])
      try session.waitForCursor(at: "Stripe")
      try session.waitFor("Why now")
      #expect(session.takesMouse)

      try session.click(on: "Northwind Robotics")
      try session.waitForCursor(at: "Northwind Robotics")
      try session.waitFor("northwind")
      try session.click(on: "Northwind Robotics")
      try session.waitFor("│▌Northwind Robotics")
      try session.turn(.down, by: 12, over: "Why now")
      try session.waitFor("Evidence")

      try session.click(on: "Kestrel Cloud")
      try session.waitForCursor(at: "Kestrel Cloud")
      try session.turn(.down, over: "Brightwater Logisti")
      try session.waitForCursor(at: "Quayside Analytics")

      // What there was to tell gives the hints their place back.
      try session.turn(.up, over: "Brightwater Logisti", until: "? help")
      try session.click(on: "? help")
      try session.waitFor("type to search")
      try session.click(on: "Esc leave")
      try session.waitForNo("type to search")

      try session.click(on: "2 Prioritize")
      try session.waitFor(" of 30 done")
      try session.click(on: "v voicemail")
      try session.waitFor("Left a voicemail")
      try session.waitFor("1 of 30 done")
      try session.click(on: "3 Monitor")
      try session.waitFor("Changes of band")
      try session.click(on: "1 Watchlist")
      // The monitor has companies too, at other places.
      try session.waitForNo("Changes of band")
      try session.click(on: "Tessellate Design")
      try session.waitForCursor(at: "Tessellate Design")

      // The picker has no hint of its own; all in it is there to be pressed.
      session.press("T")
      try session.waitFor("✓ auto")
      try session.click(on: "nord ")
      try session.waitFor("▌  nord")
      try session.click(on: "Enter keep")
      try session.waitFor("Theme nord.")

      session.press("M")
      try session.waitFor("M takes it again")
      #expect(!session.takesMouse)
      session.press("M")
      try session.waitFor("The mouse selects, opens and scrolls")
      try session.click(on: "Palisade Security")
      try session.click(on: "z snooze")
      try session.waitFor("Snooze Palisade Security")
      try session.click(on: "Enter snooze")
      try session.waitFor("Snoozed: Palisade Security.")
      try session.click(on: "u undo")
      try session.waitFor("Undone: the snooze of Palisade Security.")
      session.press("q")
      try session.waitForEnd()
      #expect(!session.takesMouse)
    }
  }
}
