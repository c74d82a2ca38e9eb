import Dispatch
import Glibc

/// Ends a program that was asked to end and does not, because it stands still in the middle of a
/// frame that nobody reads.
enum EndDeadline {
  /// More than any edit takes that is still to be written down, and less than who asks waits.
  private static let patience = DispatchTimeInterval.milliseconds(1_500)

  /// Waits, on a thread of its own, for signals that ask for an end, and then for the end.
  static func watch(
    _ endings: Descriptor, _ output: Descriptor, modes: termios
  ) -> any DispatchSourceRead {
    let queue = DispatchQueue(label: "intentiq.end")
    let source = DispatchSource.makeReadSource(fileDescriptor: endings.number, queue: queue)
    source.setEventHandler {
      guard let number = endings.read().first else { return }
      queue.asyncAfter(deadline: .now() + patience) {
        // Nothing can be written before what is being written: the modes alone are given back.
        output.set(modes)
        _exit(128 + Int32(number))
      }
    }
    source.activate()
    return source
  }
}
