import Foundation
import Intent

/// How many requests each key may still send in the clock's minute.
struct RateWindow: Sendable {
  /// What a key is told of its rate.
  struct Allowance: Hashable, Sendable {
    let limit: Int
    let remaining: Int

    /// The minute's end, in seconds since 1970.
    let reset: Int

    /// Whether this request was one too many.
    let isOver: Bool
  }

  /// A minute, at least 1.
  let limit: Int
  private var minute = 0
  private var counts: [APIKey.ID: Int] = [:]

  init(limit: Int) {
    precondition(limit > 0, "a rate is at least 1, not \(limit)")
    self.limit = limit
  }

  /// Counts a request.
  mutating func take(_ key: APIKey.ID, at instant: Date) -> Allowance {
    let minute = Int((instant.timeIntervalSince1970 / 60).rounded(.down))
    if minute != self.minute {
      self.minute = minute
      counts.removeAll(keepingCapacity: true)
    }
    let count = counts[key, default: 0]
    let isOver = count >= limit
    if !isOver { counts[key] = count + 1 }
    return Allowance(
      limit: limit, remaining: isOver ? 0 : limit - count - 1, reset: (minute + 1) * 60,
      isOver: isOver)
  }
}
