/// The modes of a terminal that ncurses knows nothing of, as escape sequences.
enum TerminalModes {
  static let beginUpdate = "\u{1B}[?2026h"
  static let endUpdate = "\u{1B}[?2026l"
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Pastes are marked, and the terminal tells when it turns light or dark.
  static func on(mouse: Bool) -> String {
    "\u{1B}[?2004h\u{1B}[?2031h" + (mouse ? mouseOn : "")
  }

  /// Switches off all that may be on; does no harm to what is not.
  static let off =
    endUpdate + mouseOff + "\u{1B}[?1004l\u{1B}[?2031l\u{1B}[?2004l\u{1B}[0m"
}
