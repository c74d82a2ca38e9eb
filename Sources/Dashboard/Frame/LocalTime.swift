import Foundation
import Intent

/// The person's own clock and calendar, for what the screen shows.
package struct LocalTime: Hashable, Sendable {
  package let zone: TimeZone

  package init(zone: TimeZone = .current) {
    self.zone = zone
  }

  /// The time of day: `09:45`.
  func clock(_ date: Date) -> String {
    let seconds = local(date)
    let minutes = Int((seconds / 60).rounded(.down))
    return two(((minutes / 60) % 24 + 24) % 24) + ":" + two((minutes % 60 + 60) % 60)
  }

  /// A day such as `7 Apr`, with the year where it is not the present one.
  func day(_ date: Date, at now: Date) -> String {
    let parts = Date(timeIntervalSince1970: local(date)).isoDay.split(separator: "-")
    let year = Date(timeIntervalSince1970: local(now)).isoDay.prefix(4)
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return "" }
    let text = "\(day) \(Self.months[month - 1])"
    return parts[0] == year ? text : text + " \(parts[0])"
  }

  /// The day as the store keeps it: `2026-11-25`.
  func isoDay(_ date: Date) -> String { Date(timeIntervalSince1970: local(date)).isoDay }

  /// A day with its weekday: `Wed 25 Nov`.
  func weekday(_ date: Date) -> String {
    let days = Int((local(date) / 86_400).rounded(.down))
    // 1 January 1970 was a Thursday.
    return Self.weekdays[((days + 4) % 7 + 7) % 7] + " " + day(date, at: date)
  }

  /// An instant near by: `15:00` today, `28 Nov` at its midnight, else `2 Dec 10:00`.
  func moment(_ date: Date, at now: Date) -> String {
    if isoDay(date) == isoDay(now) { return clock(date) }
    let day = day(date, at: now)
    return clock(date) == "00:00" ? day : "\(day) \(clock(date))"
  }

  /// An instant that is past: `09:45` today, `yesterday 17:40`, `Mon 17:40` in the week before, else
  /// the day.
  func recent(_ date: Date, at now: Date) -> String {
    let day = isoDay(date)
    if day == isoDay(now) { return clock(date) }
    if day == isoDay(now - 86_400) { return "yesterday \(clock(date))" }
    if date > now - 6 * 86_400 { return "\(weekday(date).prefix(3)) \(clock(date))" }
    return self.day(date, at: now)
  }

  private func local(_ date: Date) -> TimeInterval {
    date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
