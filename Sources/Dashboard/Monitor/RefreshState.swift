import Foundation

/// What the refresh is doing, as the header tells it.
package enum RefreshState: Hashable, Sendable {
  /// Nothing is known of it yet.
  case starting
  case idle(next: Date)
  case running(done: Int, of: Int)
  case paused

  /// The round waits for what it cannot change, as when the disk is full, and tries again.
  case held(reason: String, until: Date)

  /// Another program refreshes this store.
  case watching

  /// The screen looks at a past instant, and nothing is refreshed.
  case asOf
}
