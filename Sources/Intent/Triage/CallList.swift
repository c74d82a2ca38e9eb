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
    if triage.closing == nil, let touch = triage.lastTouch, touch.at >= openedAt {
      let hasCallBack = triage.snooze.map { $0.until > touch.at && $0.until <= instant } ?? false
      return standing == .open && hasCallBack ? nil : .touched(touch.outcome, standing)
    }
    return standing == .open ? nil : .off(standing)
  }

  /// What came of a company on a call list.
  package enum Result: Hashable, Sendable {
    /// With where that leaves it: a call back is a snooze.
    case touched(Outcome, Triage.Standing)
    case off(Triage.Standing)
  }
}
