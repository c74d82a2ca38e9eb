/// Those who wait until something changes in the actor that owns this.
///
/// ```swift
/// while isPaused, !Task.isCancelled { for await _ in waiters.join() {} }
/// ```
struct Waiters {
  private var waiting: [AsyncStream<Never>.Continuation] = []

  /// A stream without elements, which ends at the next ``wake()`` or when its reader is cancelled.
  ///
  /// Each waiter has its own: a stream ends for all its readers when one of them is cancelled.
  mutating func join() -> AsyncStream<Never> {
    let (change, waiter) = AsyncStream<Never>.makeStream()
    waiting.append(waiter)
    return change
  }

  mutating func wake() {
    for waiter in waiting { waiter.finish() }
    waiting.removeAll()
  }
}
