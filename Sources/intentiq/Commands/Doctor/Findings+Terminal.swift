import Canvas
import Curses
import Foundation

extension Finding {
  /// The terminal, the locale and the colours.
  static func ofTerminal(_ session: Session) -> [Finding] {
    let isTerminal = StandardStream.input.isTerminal && StandardStream.output.isTerminal
    let facts = TerminalFacts(output: STDOUT_FILENO)
    return [terminal(facts, isTerminal), locale(session), colors(facts, session)]
  }

  private static func terminal(_ facts: TerminalFacts, _ isTerminal: Bool) -> Finding {
    let subject = "terminal"
    guard isTerminal else {
      return Finding(
        .note, subject, "standard input or output is none here, so the dashboard cannot open")
    }
    let named = facts.term.isEmpty ? "TERM is not set" : "TERM is \(facts.term)"
    guard let entry = facts.entry else {
      return Finding(
        .wrong, subject, "\(named), and no screen can be drawn on such a terminal",
        remedy: "set TERM to what your terminal is, such as xterm-256color")
    }
    let size = terminalSize.map { ", \($0.columns) columns and \($0.rows) rows" } ?? ""
    guard entry == facts.term else {
      return Finding(
        .note, subject, "\(named), which is not known here; \(entry) stands in for it\(size)",
        remedy: "install ncurses-term, if something looks odd")
    }
    return Finding(.ok, subject, named + size)
  }

  private static func locale(_ session: Session) -> Finding {
    let facts = LocaleFacts()
    let asked = facts.asked.isEmpty ? "no locale is set" : "the locale is \(facts.asked)"
    if session.settings.wantsASCII { return Finding(.ok, "locale", "\(asked); ASCII is asked for") }
    switch (facts.charset.isASCII, facts.isInstalled) {
    case (false, true) where session.settings.charset == .unicode:
      return Finding(.ok, "locale", "\(asked), UTF-8")
    case (false, _):
      return Finding(
        .note, "locale",
        "\(asked), which is not installed or not UTF-8; the screen uses C.UTF-8, commands ASCII",
        remedy: "set LANG to a locale that \"locale -a\" lists and that ends in UTF-8")
    case (true, _):
      return Finding(
        .note, "locale", "\(asked), so that only ASCII is shown",
        remedy: "set LANG to a locale that ends in UTF-8, such as C.UTF-8")
    }
  }

  private static func colors(_ facts: TerminalFacts, _ session: Session) -> Finding {
    guard !session.settings.refusesColor else {
      return Finding(.ok, "colours", "none, as NO_COLOR or --no-color asks")
    }
    let ground = facts.ground.map { "; COLORFGBG tells of a \($0.rawValue) ground" } ?? ""
    let why = "terminfo has \(max(facts.colors, 0)) of them"
    switch facts.depth {
    case .none: return Finding(.note, "colours", "none: \(why); the theme mono is used")
    case .eight: return Finding(.ok, "colours", "8: \(why)\(ground)")
    case .sixteen: return Finding(.ok, "colours", "16: \(why)\(ground)")
    case .indexed where facts.showsFullColor:
      return Finding(
        .ok, "colours",
        "256, the nearest of them to each of the theme's: \(why), and COLORTERM or terminfo tells"
          + " of true colour\(ground)")
    case .indexed: return Finding(.ok, "colours", "256: \(why)\(ground)")
    case .full: return Finding(.ok, "colours", "true colour: \(why)\(ground)")
    }
  }

  private static var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
