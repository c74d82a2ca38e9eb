import Foundation
import Intent

/// The day of a funding as exports write it.
enum FundingDay: Equatable {
  case day(Date)

  /// `3/4/2026`: in March or in April.
  case ambiguous
  case unreadable

  /// Reads an ISO date, with or without a time, and `M/D/YYYY` where it can be no other day.
  init(_ text: String) {
    let day = text.prefix(10)
    let rest = text.dropFirst(10)
    if rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" "),
      let date = Date(iso8601: String(day))
    {
      self = .day(date)
      return
    }
    let parts = text.prefix { $0 != " " }.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let first = Int(parts[0]),
      let second = Int(parts[1]), let year = Int(parts[2])
    else {
      self = .unreadable
      return
    }
    let dates = [(first, second), (second, first)].compactMap { month, day in
      Date(iso8601: String(format: "%04d-%02d-%02d", year, month, day))
    }
    switch Set(dates).count {
    case 0: self = .unreadable
    case 1: self = .day(dates[0])
    default: self = .ambiguous
    }
  }
}
