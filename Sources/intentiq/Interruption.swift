import Foundation

/// What an interrupt does to a command.
enum Interruption {
  /// Lets an interrupt end the program at once, with exit status 130.
  ///
  /// Whatever is under way is one transaction, which then was never begun.
  static func endsTheProgram() {
    signal(SIGINT) { _ in _exit(130) }
  }
}
