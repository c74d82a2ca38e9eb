import Canvas
import Curses
import Foundation
import Intent

extension TerminalOptions {
  /// How a user has settled the terminal, and where a fault of the program is written down.
  init(for session: Session) {
    self.init()
    depth = session.settings.refusesColor ? ColorDepth.none : nil
    isASCII = session.settings.charset == .ascii
    isSpoken = session.settings.isAccessible || session.configuration.isAccessible
    hasMouse = session.configuration.usesMouse
    asksGround = !session.settings.refusesColor
    errorFile = session.log.path.map { ($0 as NSString).deletingLastPathComponent + "/crash.log" }
    crashNote =
      "intentiq ended by a fault of its own. What was edited is on disk; start it again.\r\n"
      + (errorFile.map { "The fault is written down in \($0.oneLine)\r\n" } ?? "")
  }
}
