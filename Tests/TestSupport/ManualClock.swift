import Synchronization

/// A clock that stands still until a test moves it.
package final class ManualClock: Clock {
  package struct Instant: InstantProtocol {
    /// How long after the clock began to count.
    package var offset: Duration = .zero

    package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    package func duration(to other: Instant) -> Duration { other.offset - offset }
    package static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let wake: AsyncStream<Never>.Continuation
  }

  private struct State {
    var now = Instant()
    var sleepers: [Sleeper] = []
  }

  private let state = Mutex(State())
  private let (sleeps, slept) = AsyncStream<Instant>.makeStream()

  package init() {}

  package var now: Instant { state.withLock(\.now) }
  package var minimumResolution: Duration { .zero }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let (awake, wake) = AsyncStream<Never>.makeStream()
    state.withLock { state in
      if deadline > state.now {
        state.sleepers.append(Sleeper(deadline: deadline, wake: wake))
      } else {
        wake.finish()
      }
    }
    slept.yield(deadline)
    for await _ in awake {}
    try Task.checkCancellation()
  }

  /// Moves time forward, and wakes whoever has slept long enough.
  package func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let split = state.sleepers.partition { $0.deadline <= state.now }
      defer { state.sleepers.removeSubrange(split...) }
      return Array(state.sleepers[split...])
    }
    for sleeper in woken { sleeper.wake.finish() }
  }

  /// Returns as soon as somebody goes to sleep until so long after the clock began to count; sleeps
  /// until another time are passed over.
  package func someoneSleeps(until offset: Duration) async {
    for await deadline in sleeps where deadline.offset == offset { return }
  }
}
