/// The time since a moment, on a clock that is never set.
struct Stopwatch: Sendable {
  fileprivate let read: @Sendable () -> Duration

  var elapsed: Duration { read() }
}

extension Clock where Duration == Swift.Duration {
  /// A stopwatch that starts now.
  func stopwatch() -> Stopwatch {
    let start = now
    return Stopwatch { start.duration(to: now) }
  }
}
