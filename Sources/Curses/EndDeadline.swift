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
        // What stands in the way is dropped; where that makes room, the screen is left as well.
        tcflush(output.number, TCOFLUSH)
        if output.takesBytes { output.write(TerminalModes.off + TerminalType.leaving) }
        output.set(modes)
        _exit(128 + Int32(number))
      }
    }
    source.activate()
    return source
  }
}
