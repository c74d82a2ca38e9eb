import Foundation
import Intent
import IntentRefresh

/// When somebody is to be told that companies turned HOT: after a round, all of it at once.
struct HotSignals {
  /// How long a round may keep what it found to itself.
  private static let longestWait = 30.0

  private var isInRound = false
  private var since: Date?

  /// Whether it is time to tell of all that turned HOT so far.
  mutating func take(_ event: Refresher.Event, at instant: Date) -> Bool {
    switch event {
    case .roundBegan: isInRound = true
    case .bandChanged(let change):
      guard change.to == .hot, change.from != nil else { return false }
      if !isInRound { return true }
      since = since ?? instant
    case .progressed:
      guard let since, !(0..<Self.longestWait).contains(instant.timeIntervalSince(since)) else {
        return false
      }
      self.since = nil
      return true
    case .roundEnded, .paused, .held:
      if case .roundEnded = event { isInRound = false }
      defer { since = nil }
      return since != nil
    case .scored, .failed, .nextRound, .resumed: break
    }
    return false
  }
}
