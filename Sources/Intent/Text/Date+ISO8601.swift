import Foundation

extension Date {
  /// Reads an ISO 8601 date (its midnight UTC) or an instant with a zone.
  ///
  /// Nil for anything else: 30 February, a time without a zone, a month of one digit.
  package init?(iso8601 text: String) {
    var reader = DigitReader(text.utf8.makeIterator())
    guard let year = reader.number(of: 4), reader.take("-"), let month = reader.number(of: 2),
      reader.take("-"), let day = reader.number(of: 2), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    var seconds = Double(Self.dayNumber(year: year, month: month, day: day)) * 86_400
    if !reader.isAtEnd {
      guard let time = reader.timeOfDay() else { return nil }
      seconds += time
    }
    self.init(timeIntervalSince1970: seconds)
  }

  /// The instant in UTC with milliseconds: `2026-04-07T00:00:00.000Z`.
  package var iso8601: String {
    // A millisecond read from text may be stored a hair below itself.
    let milliseconds = Int(((timeIntervalSince1970 + 1e-6) * 1_000).rounded(.down))
    let (date, time) = milliseconds.parted(by: 86_400_000)
    let seconds = time / 1_000
    return Self.civil(date) + "T" + (seconds / 3_600).padded(2) + ":"
      + (seconds / 60 % 60).padded(2) + ":" + (seconds % 60).padded(2) + "."
      + (time % 1_000).padded(3) + "Z"
  }

  /// The date in UTC: `2026-04-07`.
  package var isoDay: String {
    Self.civil(Int(timeIntervalSince1970.rounded(.down)).parted(by: 86_400).quotient)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970 in the Gregorian calendar; years begin in March, so that a leap day ends one.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = shifted.parted(by: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func civil(_ dayNumber: Int) -> String {
    let (year, month, day) = calendarDay(dayNumber)
    return year.padded(4) + "-" + month.padded(2) + "-" + day.padded(2)
  }

  /// The Gregorian date of a day counted from 1970.
  static func calendarDay(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (dayNumber + 719_468).parted(by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}

extension Int {
  /// The quotient rounded down and a remainder that is never negative.
  fileprivate func parted(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = (self % divisor + divisor) % divisor
    return ((self - remainder) / divisor, remainder)
  }

  fileprivate func padded(_ digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}

/// Reads the digits and signs of a date, byte by byte.
private struct DigitReader<Bytes: IteratorProtocol> where Bytes.Element == UInt8 {
  private var bytes: Bytes
  private var next: UInt8?

  init(_ bytes: Bytes) {
    self.bytes = bytes
    next = self.bytes.next()
  }

  var isAtEnd: Bool { next == nil }

  mutating func take(_ characters: Unicode.Scalar...) -> Bool {
    guard let next, characters.contains(Unicode.Scalar(next)) else { return false }
    self.next = bytes.next()
    return true
  }

  /// A number of so many digits.
  mutating func number(of digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Seconds from midnight UTC, of `Thh:mm[:ss[.fff]]` and a zone.
  mutating func timeOfDay() -> Double? {
    guard take("T", "t", " "), let hour = number(of: 2), take(":"), let minute = number(of: 2),
      hour < 24, minute < 60
    else { return nil }
    var seconds = Double(hour * 3_600 + minute * 60)
    if take(":") {
      guard let second = number(of: 2), second <= 60 else { return nil }
      seconds += Double(second)
      if take(".", ",") {
        guard let fraction = fraction() else { return nil }
        seconds += fraction
      }
    }
    guard let offset = zone(), isAtEnd else { return nil }
    return seconds - offset
  }

  private mutating func digit() -> Int? {
    guard let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    next = bytes.next()
    return Int(byte - UInt8(ascii: "0"))
  }

  private mutating func fraction() -> Double? {
    guard var value = digit().map(Double.init) else { return nil }
    var scale = 10.0
    while let digit = digit() {
      value = value * 10 + Double(digit)
      scale *= 10
    }
    return value / scale
  }

  private mutating func zone() -> Double? {
    if take("Z", "z") { return 0 }
    let sign: Double
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(of: 2), hours <= 23 else { return nil }
    if isAtEnd { return sign * Double(hours * 3_600) }
    _ = take(":")
    guard let minutes = number(of: 2), minutes < 60 else { return nil }
    return sign * Double(hours * 3_600 + minutes * 60)
  }
}
