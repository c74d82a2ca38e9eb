import Synchronization

/// Counts the requests that are read, answered or sent, to wait for the last of them.
final class OpenExchanges: Sendable {
  private struct State {
    var count = 0

    /// How many of them wait for an answer that is being made.
    var asked = 0
    var isClosing = false
    var waiter: AsyncStream<Never>.Continuation?
    var askedWaiter: AsyncStream<Never>.Continuation?
  }

  private let state = Mutex(State())

  /// Whether connections are to be closed after their answer.
  var isClosing: Bool { state.withLock { $0.isClosing } }

  func begin() {
    state.withLock { $0.count += 1 }
  }

  func end() {
    state.withLock { state in
      state.count -= 1
      if state.count == 0 { state.waiter?.finish() }
    }
  }

  func ask() {
    state.withLock { $0.asked += 1 }
  }

  func answered() {
    state.withLock { state in
      state.asked -= 1
      if state.asked == 0 { state.askedWaiter?.finish() }
    }
  }

  func close() {
    state.withLock { $0.isClosing = true }
  }

  /// Waits until none is open, at most so long.
  func drained(within limit: Duration) async {
    let (drained, waiter) = AsyncStream<Never>.makeStream()
    let isDrained = state.withLock { state in
      state.waiter = waiter
      return state.count == 0
    }
    guard !isDrained else { return }
    let timer = Task {
      // Not in the task that was cancelled to end the server.
      try? await Task.sleep(for: limit)
      waiter.finish()
    }
    // A cancelled task's stream ends at once, so the wait has a task of its own.
    await Task { for await _ in drained {} }.value
    timer.cancel()
  }

  /// Waits until no answer is being made any more, however long that takes.
  func allAnswered() async {
    let (answered, waiter) = AsyncStream<Never>.makeStream()
    let isAnswered = state.withLock { state in
      state.askedWaiter = waiter
      return state.asked == 0
    }
    guard !isAnswered else { return }
    await Task { for await _ in answered {} }.value
  }
}
