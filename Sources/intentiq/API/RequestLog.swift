import Foundation
import Intent
import IntentAPI

/// Writes one line for each request to standard error: neither keys nor bodies nor queries.
enum RequestLog {
  static func write(_ request: ServedRequest) {
    _ = StandardStream.error.write(line(of: request, at: .now) + "\n")
  }

  /// `2026-03-12T09:00:00.000Z GET /api/v1/score 200 0.4 ms, stripe.com, hit, key 3`.
  static func line(of request: ServedRequest, at instant: Date) -> String {
    let tenths = Int((request.duration / .microseconds(100)).rounded())
    let head = [
      instant.iso8601, shown(request.method), shown(request.path ?? "(broken path)"),
      request.status.map(String.init) ?? "unanswered", "\(tenths / 10).\(tenths % 10) ms",
    ].joined(separator: " ")
    return ([head] + request.remarks).joined(separator: ", ")
  }

  /// A text that a client chose: in one line, not too long, and without what may be a key.
  private static func shown(_ text: String) -> String {
    let line = String(text.oneLine.prefix(80))
    guard longestRun(ofDigitsIn: line) >= 16 else { return line }
    return "(left out: it may hold a key)"
  }

  private static func longestRun(ofDigitsIn line: String) -> Int {
    var (run, longest) = (0, 0)
    for character in line.utf8 {
      let isDigit = (0x30...0x39).contains(character) || (0x61...0x66).contains(character | 0x20)
      run = isDigit ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
