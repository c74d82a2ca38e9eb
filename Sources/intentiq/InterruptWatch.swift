import Dispatch
import Foundation
import Synchronization

/// Tells of interrupts to who waits for something else too, in place of what they do otherwise.
final class InterruptWatch: Sendable {
  /// A value for each; for one reader.
  let requests: AsyncStream<Void>
  private let source: Mutex<any DispatchSourceSignal>

  init() {
    let (requests, continuation) = AsyncStream.makeStream(of: Void.self)
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(
      signal: SIGINT, queue: DispatchQueue(label: "intentiq.interrupts"))
    source.setEventHandler { continuation.yield() }
    source.setCancelHandler { continuation.finish() }
    source.activate()
    self.requests = requests
    self.source = Mutex(source)
  }

  /// Ends the watch: an interrupt ends the program again.
  func cancel() {
    source.withLock { $0.cancel() }
    Interruption.endsTheProgram()
  }
}
