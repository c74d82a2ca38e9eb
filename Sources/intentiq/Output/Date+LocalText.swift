import Foundation
import Intent

extension Date {
  /// The day, and the time unless it is midnight, where the person is: `2026-12-01 09:30`.
  var localText: String {
    let local = self + TimeInterval(TimeZone.current.secondsFromGMT(for: self))
    let time = local.iso8601.dropFirst(11).prefix(5)
    return local.isoDay + (time == "00:00" ? "" : " " + time)
  }
}
