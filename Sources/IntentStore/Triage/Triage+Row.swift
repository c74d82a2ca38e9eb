import Foundation
import Intent

extension Triage {
  /// What ``init(_:from:)`` reads, of a company `c`.
  static let columns = """
    c.touched_at, c.outcome, c.snoozed_until, c.snoozed_band, c.meeting_at, c.closed
    """

  static let columnCount: Int32 = 6

  init(_ row: Statement, from first: Int32) {
    self.init()
    if let at = row.optionalDate(first), let outcome = Outcome(code: row.int(first + 1)) {
      lastTouch = Touch(at: at, outcome: outcome)
    }
    if let until = row.optionalDate(first + 2) {
      snooze = Snooze(until: until, band: row.optionalInt(first + 3).flatMap(Band.init(code:)))
    }
    meeting = row.optionalDate(first + 4)
    closing = row.optionalInt(first + 5).flatMap(Closing.init(code:))
  }
}
