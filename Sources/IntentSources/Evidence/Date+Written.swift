import Foundation
import Intent

/// Instants in files are whole milliseconds, so that what is read back is the same piece.
///
/// A `Date` is a binary fraction: a whole millisecond may lie a hair below itself, hence the
/// microsecond before anything is cut off.
extension Date {
  /// The first instant that evidence may be of.
  static let firstObserved = Date(timeIntervalSince1970: 0)

  /// The instant without what is less than a millisecond.
  var wholeMilliseconds: Date {
    let seconds = timeIntervalSince1970
    guard seconds != seconds.rounded(.down) else { return self }
    return Date(timeIntervalSince1970: ((seconds + 1e-6) * 1_000).rounded(.down) / 1_000)
  }
}
