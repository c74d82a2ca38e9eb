import Foundation

/// The companies to be called on one day, as they were fixed when the day's list was first opened.
package struct CallList: Hashable, Sendable {
  /// Of the calendar where the person is: `2026-11-25`.
  package let day: String
  package let openedAt: Date

  /// In the order in which they are called; some may have left the watchlist since.
  package let domains: [Domain]

  package init(day: String, openedAt: Date, domains: [Domain]) {
    self.day = day
    self.openedAt = openedAt
    self.domains = domains
  }

  /// What came of a company since the list was opened; nil while it is still to be called.
  ///
  /// A snooze that ran out after the last touch is a call back: the company is to be called again.
  package func result(of row: WatchlistRow, at instant: Date) -> Result? {
    let triage = row.triage
    let standing = triage.standing(at: instant, band: row.band)
    if standing != .open { return .off(standing) }
    guard let touch = triage.lastTouch, touch.at >= openedAt else { return nil }
    if let snooze = triage.snooze, snooze.until > touch.at, snooze.until <= instant { return nil }
    return .touched(touch.outcome)
  }

  /// What came of a company on a call list.
  package enum Result: Hashable, Sendable {
    case touched(Outcome)
    case off(Triage.Standing)
  }
}
