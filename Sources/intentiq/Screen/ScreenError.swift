import Curses
import Intent

/// Why there is no dashboard, and what to do instead.
struct ScreenError: Error, CustomStringConvertible {
  let cause: TerminalError

  init(_ cause: TerminalError) {
    self.cause = cause
  }

  var description: String {
    switch cause {
    case .notATerminal:
      "the dashboard: this is no terminal (run \"intentiq watchlist list\" instead)"
    case .noRoom(let reason):
      "the dashboard: \(reason) (raise \"ulimit -n\", or run \"intentiq watchlist list\")"
    case .incapable(let term):
      "the dashboard: a terminal of the kind \"\(term.oneLine)\" cannot move its cursor"
        + " (set TERM, or run \"intentiq watchlist list\")"
    case .unknown(let term):
      "the dashboard: nothing is known of a terminal of the kind \"\(term.oneLine)\""
        + " (set TERM to xterm-256color, or run \"intentiq watchlist list\")"
    }
  }
}
