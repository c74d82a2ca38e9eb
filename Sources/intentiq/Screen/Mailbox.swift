import Dashboard
import Synchronization

/// Where everybody leaves messages for the screen, which takes all of them at once.
///
/// However many arrive while the screen is drawn, it is woken once for them.
final class Mailbox: Sendable {
  private let waiting = Mutex<[Message]>([])
  private let wakeUps: AsyncStream<Void>
  private let wakeUp: AsyncStream<Void>.Continuation

  init() {
    (wakeUps, wakeUp) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func send(_ messages: [Message]) {
    waiting.withLock { $0 += messages }
    wakeUp.yield()
  }

  func send(_ event: Event) { send([.event(event)]) }

  /// Leaves a line for the person at the screen.
  func tell(_ notice: Notice) { send(.told(notice)) }

  /// Everything that arrived, batch by batch; for one reader.
  var batches: some AsyncSequence<[Message], Never> {
    wakeUps.map { [self] _ in
      waiting.withLock { messages in
        defer { messages = [] }
        return messages
      }
    }
  }
}
