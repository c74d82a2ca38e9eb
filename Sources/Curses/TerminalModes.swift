/// The modes of a terminal that ncurses knows nothing of, as escape sequences.
enum TerminalModes {
  static let beginUpdate = "\u{1B}[?2026h"
  static let endUpdate = "\u{1B}[?2026l"

  static func on(mouse: Bool) -> String {
    "\u{1B}[?2004h\u{1B}[?2031h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
  }

  /// Switches off all that may be on; does no harm to what is not.
  static let off =
    endUpdate + "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l\u{1B}[?2031l\u{1B}[0m"
}
