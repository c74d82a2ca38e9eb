import Foundation

/// What an interrupt does to a command.
enum Interruption {
  /// Lets an interrupt end the program at once, with exit status 130.
  ///
  /// Whatever is under way is one transaction, which then was never begun.
  static func endsTheProgram() {
    signal(SIGINT) { _ in _exit(130) }
  }

  /// Lets a pipe whose reader is gone be an error of the write, and not the end of the program: a
  /// clipboard program may end before it has read.
  static func sparesBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
