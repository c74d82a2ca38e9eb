import Dispatch
import Foundation
import Synchronization

/// Tells of interrupts to who waits for something else too, in place of what they do otherwise.
final class InterruptWatch: Sendable {
  /// A value for each; for one reader.
  let requests: AsyncStream<Void>
  private let signals: [Int32]
  private let sources: Mutex<[any DispatchSourceSignal]>

  /// Watches for C-c, or for whatever signals are to have the same effect.
  init(_ signals: [Int32] = [SIGINT]) {
    let (requests, continuation) = AsyncStream.makeStream(of: Void.self)
    let queue = DispatchQueue(label: "intentiq.interrupts")
    let sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { continuation.yield() }
      source.setCancelHandler { continuation.finish() }
      source.activate()
      return source
    }
    self.signals = signals
    self.requests = requests
    self.sources = Mutex(sources)
  }

  /// Ends the watch: an interrupt ends the program again.
  func cancel() {
    for source in sources.withLock({ $0 }) { source.cancel() }
    for number in signals { signal(number, SIG_DFL) }
    Interruption.endsTheProgram()
  }
}
