/// A date or a time of a text, as far as it says which.
enum Moment: Hashable, Sendable {
  case date(day: Int?, month: Int?, year: Int?)
  case quarter(Int)

  /// So many days before, give or take: `yesterday`, `last week`, `a month ago`.
  case ago(ClosedRange<Double>)

  /// The year before the present one.
  case lastYear

  /// A weekday or a time of the day: nothing that can be known of an event.
  case untold

  /// Reads a moment that begins at a place, and how many lexemes it takes; nil where none does.
  static func read(_ lexemes: [Lexeme], at start: Int) -> (moment: Moment, length: Int)? {
    let rest = lexemes[start...].prefix(8)
    guard let first = rest.first else { return nil }
    let second = rest.dropFirst().first
    switch first.form {
    case .number(let digits): return read(digits, rest)
    case .word:
      if let month = first.month(before: second) { return read(month: month, rest) }
      if let quarter = first.quarter { return (.quarter(quarter), 1) }
      if weekdays.contains(first.lowered), first.text.first?.isUppercase == true {
        return (.untold, 1)
      }
      return relative(first.lowered, second?.lowered, rest.dropFirst(2).first?.lowered)
    case .address, .sign, .known: return nil
    }
  }

  /// `2026-04-07`, `4 Nov`, `4th of November 2025`, `10:30`, `9 am`, `2025`.
  private static func read(
    _ digits: String, _ rest: ArraySlice<Lexeme>
  ) -> (moment: Moment, length: Int)? {
    let rest = Array(rest)
    guard let number = Int(digits) else { return nil }
    if rest.count >= 5, digits.count == 4, rest[1].form == .sign("-"), rest[3].form == .sign("-"),
      rest[1...4].allSatisfy(\.isJoined), let month = rest[2].number, let day = rest[4].number
    {
      return (.date(day: day, month: month, year: number), 5)
    }
    if rest.count >= 3, rest[1].form == .sign(":"), rest[1].isJoined, rest[2].isJoined,
      rest[2].number != nil
    {
      return (.untold, 3)
    }
    if rest.count >= 2, ["am", "pm"].contains(rest[1].lowered) { return (.untold, 2) }
    if (1...31).contains(number), digits.count <= 2 {
      var place = 1
      if place < rest.count, rest[place].isJoined,
        NumberWords.ordinalEndings.contains(rest[place].lowered)
      {
        place += 1
      }
      if place < rest.count, rest[place].lowered == "of" { place += 1 }
      if place < rest.count, let month = rest[place].month(before: nil) {
        place += 1
        let year = place < rest.count ? rest[place].year : nil
        return (.date(day: number, month: month, year: year), place + (year == nil ? 0 : 1))
      }
    }
    guard rest[0].year != nil, rest.count < 2 || !rest[1].isUnit else { return nil }
    return (.date(day: nil, month: nil, year: number), 1)
  }

  /// `March`, `March 2025`, `Nov 4`, `November 4th, 2025`.
  private static func read(
    month: Int, _ rest: ArraySlice<Lexeme>
  ) -> (moment: Moment, length: Int)? {
    let rest = Array(rest)
    var place = 1
    var day: Int?
    if place < rest.count, rest[place].year == nil, let number = rest[place].number,
      (1...31).contains(number), rest.count < place + 2 || !rest[place + 1].isUnit
    {
      day = number
      place += 1
      if place < rest.count, rest[place].isJoined,
        NumberWords.ordinalEndings.contains(rest[place].lowered)
      {
        place += 1
      }
    }
    var next = place
    if next < rest.count, rest[next].form == .sign(",") { next += 1 }
    guard next < rest.count, let year = rest[next].year else {
      return (.date(day: day, month: month, year: nil), place)
    }
    return (.date(day: day, month: month, year: year), next + 1)
  }

  private static func relative(
    _ first: String, _ second: String?, _ third: String?
  ) -> (moment: Moment, length: Int)? {
    if first == "yesterday" { return (.ago(0...2), 1) }
    guard let second else { return nil }
    switch (first, second) {
    case ("this", "morning"): return (.ago(0...1), 2)
    case ("last", "night"), ("last", "evening"): return (.ago(0...1.5), 2)
    case ("last", "week"): return (.ago(1...14), 2)
    case ("last", "month"): return (.ago(1...62), 2)
    case ("last", "quarter"): return (.ago(1...184), 2)
    case ("last", "year"): return (.lastYear, 2)
    case ("last", _): return weekdays.contains(second) ? (.untold, 2) : nil
    case ("a", _), ("an", _):
      guard let unit = Quantity.TimeUnit(second), third == "ago" else { return nil }
      return (.ago(unit.rawValue * 0.5...unit.rawValue * 2), 3)
    default: return nil
    }
  }
}

extension Lexeme {
  fileprivate var number: Int? {
    if case .number(let digits) = form { Int(digits) } else { nil }
  }

  fileprivate var year: Int? {
    guard case .number(let digits) = form, digits.count == 4, let number = Int(digits),
      (1900...2099).contains(number)
    else { return nil }
    return number
  }

  /// Whether it makes a number before it something else than a day or a year.
  fileprivate var isUnit: Bool {
    form == .sign("%") || Quantity.TimeUnit(lowered) != nil
      || ["percent", "million", "billion", "dollars", "usd", "points"].contains(lowered)
  }

  /// The month that it names; a small one is a word like any other.
  fileprivate func month(before next: Lexeme?) -> Int? {
    guard form == .word, text.first?.isUppercase == true else { return nil }
    if lowered == "may", isFirst, next?.number == nil { return nil }
    if let place = monthStarts.firstIndex(of: lowered.prefix(3)) {
      let name = CalendarDay.monthNames[place].lowercased()
      return lowered.count == 3 || lowered == name || lowered == "sept" ? place + 1 : nil
    }
    return nil
  }

  fileprivate var quarter: Int? {
    guard form == .word, text.count == 2, text.first == "Q",
      let digit = text.last?.wholeNumberValue,
      (1...4).contains(digit)
    else { return nil }
    return digit
  }
}

private let monthStarts: [Substring] = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

private let weekdays: Set<String> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
  "tues",
  "wed", "thu", "thurs", "fri",
]
