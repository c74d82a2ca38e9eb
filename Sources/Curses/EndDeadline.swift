import Dispatch
import Glibc

/// Sees to it that a program which was asked to end does, also while it writes to a terminal that
/// nobody reads.
///
/// There it stands still in the middle of a frame. What is not read by then is thrown away, as
/// often as it takes to get to the end; one that still does not end is ended.
struct EndDeadline: Sendable {
  private static let patience = DispatchTimeInterval.milliseconds(800)
  private static let lastPatience = DispatchTimeInterval.milliseconds(1_700)
  private static let interval = DispatchTimeInterval.milliseconds(20)

  private let queue = DispatchQueue(label: "intentiq.end")
  private let output: Descriptor
  private let modes: termios

  /// - Parameters:
  ///   - output: The terminal.
  ///   - modes: Those it is to have at the end.
  init(_ output: Descriptor, modes: termios) {
    self.output = output
    self.modes = modes
  }

  /// Waits on a thread of its own for signals that ask for an end.
  func watch(_ endings: Descriptor) -> any DispatchSourceRead {
    let source = DispatchSource.makeReadSource(fileDescriptor: endings.number, queue: queue)
    source.setEventHandler {
      guard let number = endings.read().first else { return }
      let last = DispatchTime.now() + Self.lastPatience
      queue.asyncAfter(deadline: .now() + Self.patience) { hasten(to: last, 128 + Int32(number)) }
    }
    source.activate()
    return source
  }

  private func hasten(to last: DispatchTime, _ status: Int32) {
    guard DispatchTime.now() < last else {
      output.set(modes)
      _exit(status)
    }
    output.dropWritten()
    queue.asyncAfter(deadline: .now() + Self.interval) { hasten(to: last, status) }
  }
}
