import Foundation
import Intent

/// What the refresh is doing, as the header tells it.
package enum RefreshState: Hashable, Sendable {
  /// Nothing is known of it yet.
  case starting
  case idle(next: Date)
  case running(done: Int, of: Int)
  case paused

  /// The round waits, as when the disk is full or nobody may be asked, and then goes on.
  case held(Hold)

  /// Another program refreshes this store.
  case watching

  /// The screen looks at a past instant, and nothing is refreshed.
  case asOf
}
