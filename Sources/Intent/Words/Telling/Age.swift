import Foundation

/// How long ago something was, as people say it.
struct Age: Hashable, Sendable {
  /// Whole days of the calendar, not below 0.
  let days: Int
  private let then: CalendarDay
  private let now: CalendarDay

  init(of instant: Date, at now: CalendarDay) {
    then = CalendarDay(instant)
    self.now = now
    days = max(0, now.number - then.number)
  }

  /// Whether it must be told as old.
  var isOld: Bool { days > 60 }

  /// For reading: `today`, `yesterday`, `21 days ago`, `in November`, `in March 2024`.
  var written: String {
    switch days {
    case 0: "today"
    case 1: "yesterday"
    case 2...60: "\(days) days ago"
    default: "in \(month)"
    }
  }

  /// For speaking: `today`, `three days ago`, `three weeks ago`, `back in November`.
  var spoken: String {
    switch days {
    case 0, 1: written
    case 2...13: "\(days.spelled) days ago"
    case 14...60: "\((Double(days) / 7).rounded().whole.spelled) weeks ago"
    default: "back in \(month)"
    }
  }

  /// For a reading that may still hold: `as of today`, `as of 4 days ago`, `as of November`.
  var asOf: String { isOld ? "as of \(month)" : "as of \(written)" }

  /// For something that has gone on from then: `since yesterday`, `since 3 March`.
  var since: String {
    switch days {
    case 0: "from today"
    case 1: "since yesterday"
    case 2...60: "since \(then.text(seenFrom: now))"
    default: "since \(month)"
    }
  }

  /// After "of": `the deal of today`, `of 12 days ago`, `of November`.
  var asNoun: String { isOld ? month : written }

  private var month: String {
    days < 300 ? then.monthName : "\(then.monthName) \(then.year)"
  }
}

extension Int {
  /// The number as one says it inside a sentence: in letters up to nine.
  var spelled: String {
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return names.indices.contains(self) ? names[self] : grouped
  }

  /// The number with its noun as one says it: `one role`, `47 roles`.
  func spelledOf(_ one: String, _ many: String) -> String {
    "\(spelled) \(self == 1 ? one : many)"
  }

  /// The number with its noun: `1 open role`, `47 open roles`.
  func of(_ one: String, _ many: String) -> String { "\(grouped) \(self == 1 ? one : many)" }
}

extension Double {
  fileprivate var whole: Int { Int(self) }
}
