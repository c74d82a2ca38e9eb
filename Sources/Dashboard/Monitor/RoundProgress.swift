import Foundation

/// How far a round has come, or what came of it.
struct RoundProgress: Equatable, Sendable {
  let began: Date
  var due: Int

  /// Scored or failed.
  var done = 0
  var scored = 0
  var failed = 0
  var bandChanges = 0

  /// Nil while it is under way.
  var ended: Date?

  /// How long it took, or has taken; a clock that was set back makes no time below 0.
  func elapsed(at now: Date) -> Duration {
    .seconds(max(0, (ended ?? now).timeIntervalSince(began)))
  }

  /// How long the rest will take at the speed so far; nil while that is not known.
  func remaining(at now: Date) -> Duration? {
    let elapsed = elapsed(at: now)
    guard ended == nil, done > 0, done < due, elapsed >= .seconds(1) else { return nil }
    return elapsed * (Double(due - done) / Double(done))
  }

  var fraction: Double { due == 0 ? 1 : Double(done) / Double(due) }
}
