/// Why no screen can be drawn here; nothing of the terminal was changed.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or standard output is a file, a pipe, or closed.
  case notATerminal

  /// The system gives the program nothing more to open it with, and says why.
  case noRoom(reason: String)

  /// It cannot move the cursor or clear the screen, as `TERM=dumb` cannot.
  case incapable(term: String)

  /// Neither `TERM` nor xterm-256color is known here.
  case unknown(term: String)
}
