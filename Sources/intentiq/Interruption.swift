import Dispatch
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

  /// A value when the program is to end, by C-c or as systems end services; a second one ends it at
  /// once.
  static func endings() -> AsyncStream<Void> {
    let (endings, ending) = AsyncStream.makeStream(of: Void.self)
    endingSources.withLock { sources in
      sources = [SIGINT, SIGTERM].map { number in
        // Else the default action would come first.
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
          if wasAsked.exchange(true, ordering: .relaxed) { _exit(128 + number) }
          ending.yield()
        }
        source.activate()
        return source
      }
    }
    return endings
  }

  private static let endingSources = Mutex<[any DispatchSourceSignal]>([])
  private static let wasAsked = Atomic(false)

  /// Lets a pipe whose reader is gone be an error of the write, and not the end of the program: a
  /// clipboard program may end before it has read.
  static func sparesBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// Somebody pressed C-c; what was begun has been put in order.
struct Interrupted: Error {}
