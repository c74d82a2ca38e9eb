import Foundation
import Synchronization

/// What an interrupt does to a command.
enum Interruption {
  /// Lets an interrupt end the program at once, with exit status 130.
  ///
  /// Whatever is under way is one transaction, which then was never begun.
  static func endsTheProgram() {
    signal(SIGINT) { _ in _exit(130) }
  }

  /// Lets a command look whether there was an interrupt, and put in order what it has begun.
  static func isNoted() {
    signal(SIGINT) { _ in Self.wasAsked.store(true, ordering: .relaxed) }
  }

  /// - Throws: ``Interrupted`` once there was an interrupt that is only noted.
  static func check() throws(Interrupted) {
    if wasAsked.load(ordering: .relaxed) { throw Interrupted() }
  }

  private static let wasAsked = Atomic(false)

  /// Lets a pipe whose reader is gone be an error of the write, and not the end of the program: a
  /// clipboard program may end before it has read.
  static func sparesBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// Somebody pressed C-c; what was begun has been put in order.
struct Interrupted: Error {}
