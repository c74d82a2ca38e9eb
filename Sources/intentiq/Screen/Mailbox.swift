import Dashboard
import Synchronization

/// Where everybody leaves messages for the screen, which takes all of them at once.
///
/// However many arrive while the screen is drawn, it is woken once for them. It waits on the main
/// actor, where the keys are read too: a stream would lead each of them over another thread.
final class Mailbox: Sendable {
  private struct State {
    var messages: [Message] = []
    var reader: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func send(_ messages: [Message]) {
    guard !messages.isEmpty else { return }
    let reader = state.withLock { state in
      state.messages += messages
      return state.reader.take()
    }
    reader?.resume()
  }

  func send(_ event: Event) { send([.event(event)]) }

  /// Leaves a line for the person at the screen.
  func tell(_ notice: Notice) { send(.told(notice)) }

  /// Everything that has arrived, once there is something; for one reader.
  @MainActor func next() async -> [Message] {
    if state.withLock({ $0.messages.isEmpty }) {
      await arrival()
    } else {
      // The keys that wait come first: they are read on the main actor too.
      await Task.yield()
    }
    return state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }

  @MainActor private func arrival() async {
    await withCheckedContinuation { reader in
      let isWaiting = state.withLock { state in
        guard state.messages.isEmpty else { return false }
        state.reader = reader
        return true
      }
      if !isWaiting { reader.resume() }
    }
  }
}
