import Foundation
import Synchronization

/// A wall clock that a test sets.
final class TestTime: Sendable {
  private let time: Mutex<Date>

  init(_ now: Date) { time = Mutex(now) }

  var now: Date {
    get { time.withLock(\.self) }
    set { time.withLock { $0 = newValue } }
  }
}
