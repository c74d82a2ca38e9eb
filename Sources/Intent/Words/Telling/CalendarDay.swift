import Foundation

/// A day of the calendar in UTC, as people name it.
struct CalendarDay: Hashable, Sendable {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Days since 1970.
  let number: Int
  let year: Int

  /// In `1...12`.
  let month: Int
  let day: Int

  init(_ instant: Date) {
    number = Int((instant.timeIntervalSince1970 / 86_400).rounded(.down))
    (year, month, day) = Date.calendarDay(number)
  }

  var monthName: String { Self.monthNames[month - 1] }

  /// The day without its year: `7 April`.
  var dayAndMonth: String { "\(day) \(monthName)" }

  /// The day as it is clear from another: with its year when that is a different one.
  func text(seenFrom other: CalendarDay) -> String {
    year == other.year ? dayAndMonth : "\(dayAndMonth) \(year)"
  }
}
