import Foundation

/// A day of the calendar where the person is, with its own beginning and length.
struct CivilDay {
  let start: Date
  private let calendar: Calendar

  init(of instant: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.init(start: calendar.startOfDay(for: instant), calendar: calendar)
  }

  private init(start: Date, calendar: Calendar) {
    self.start = start
    self.calendar = calendar
  }

  func adding(_ days: Int) -> CivilDay {
    let day = calendar.date(byAdding: .day, value: days, to: start) ?? start
    return CivilDay(start: calendar.startOfDay(for: day), calendar: calendar)
  }

  /// A time of this day; where the clock is set forward over it, the first that follows.
  func at(_ time: TimeOfDay) -> Date? {
    calendar.date(bySettingHour: time.hour, minute: time.minute, second: 0, of: start)
  }

  /// The day that a word names, seen from this one: `tomorrow`, `fri` (the next), `2026-12-01`.
  func named(_ word: String) -> CivilDay? {
    switch word {
    case "today": return self
    case "tomorrow": return adding(1)
    default: break
    }
    if let weekday = Self.weekdays.firstIndex(where: { $0 == word || $0.prefix(3) == word }) {
      let ahead = weekday + 1 - calendar.component(.weekday, from: start)
      return adding(ahead > 0 ? ahead : ahead + 7)
    }
    guard word.utf8.count == 10, Date(iso8601: word) != nil else { return nil }
    let parts = word.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return calendar.date(
      from: DateComponents(year: parts[0], month: parts[1], day: parts[2])
    ).map { CivilDay(start: calendar.startOfDay(for: $0), calendar: calendar) }
  }

  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
}

/// Hour and minute of a day: `15:00`, `9:30`.
struct TimeOfDay {
  let hour: Int
  let minute: Int

  /// Reads `15:00`, `3pm` and `3:30pm`.
  init?(_ text: String) {
    let half = ["am": 0, "pm": 12].first { text.hasSuffix($0.key) }?.value
    let digits = half == nil ? text[...] : text.dropLast(2)
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard (half == nil ? 2...2 : 1...2).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }), (1...2).contains(parts[0].count),
      parts.count == 1 || parts[1].count == 2, let hour = Int(parts[0]),
      let minute = parts.count == 1 ? 0 : Int(parts[1]), (0..<60).contains(minute),
      (half == nil ? 0...23 : 1...12).contains(hour)
    else { return nil }
    self.hour = half.map { hour % 12 + $0 } ?? hour
    self.minute = minute
  }
}
