import Foundation
import Intent
import Synchronization

/// Counts the requests of all keys, for all threads.
final class Rate: Sendable {
  private let window: Mutex<RateWindow>

  init(limit: Int) {
    window = Mutex(RateWindow(limit: limit))
  }

  func take(_ key: APIKey.ID, at instant: Date) -> RateWindow.Allowance {
    window.withLock { $0.take(key, at: instant) }
  }
}
