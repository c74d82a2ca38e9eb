import Foundation
import Intent

/// How long a server asks to be left alone, RFC 9110, 10.2.3.
enum RetryAfter {
  /// Reads seconds or a date of HTTP, counted from an instant; nil for anything else.
  ///
  /// No wait is longer than 1,000,000,000 seconds; a date that has passed is no wait.
  static func wait(_ text: String, from now: Date) -> Duration? {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text.prefix(18)) {
      return .seconds(min(seconds, longest))
    }
    return date(text).map { .seconds(max(0, min($0.timeIntervalSince(now), Double(longest)))) }
  }

  private static let longest = 1_000_000_000

  /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of a date that may still be sent.
  static func date(_ text: String) -> Date? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2]))
    else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    return Date(iso8601: "\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
