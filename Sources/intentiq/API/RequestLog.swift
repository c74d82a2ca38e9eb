import Dispatch
import Foundation
import Intent
import IntentAPI
import Synchronization

/// Writes one line for each request to standard error: neither keys nor bodies nor queries.
///
/// It writes on a queue of its own: a reader who has stopped reading must not stop the server. What he
/// leaves unread for long is left out and counted.
final class RequestLog: Sendable {
  private struct State {
    var waiting: [(ServedRequest, Date)] = []
    var leftOut = 0

    /// Whether somebody is about to write what waits.
    var isWriting = false
  }

  private let queue = DispatchQueue(label: "intentiq.request-log")
  private let state = Mutex(State())
  private static let mostWaiting = 10_000

  func write(_ request: ServedRequest) {
    let now = Date.now
    let isFirst = state.withLock { state in
      guard state.waiting.count < Self.mostWaiting else {
        state.leftOut += 1
        return false
      }
      state.waiting.append((request, now))
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if isFirst { queue.async { self.writeAll() } }
  }

  /// Waits until all lines are written.
  func flush() {
    queue.sync { writeAll() }
  }

  /// Writes what waits, and what comes meanwhile.
  private func writeAll() {
    while true {
      let (requests, leftOut) = state.withLock { state in
        defer {
          state.isWriting = !state.waiting.isEmpty
          state.waiting = []
          state.leftOut = 0
        }
        return (state.waiting, state.leftOut)
      }
      guard !requests.isEmpty else { return }
      var text = requests.map { Self.line(of: $0, at: $1) + "\n" }.joined()
      if leftOut > 0 { text += "\(Counted(leftOut, "request")) left out of this log\n" }
      _ = StandardStream.error.write(text)
    }
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
    guard longestRun(ofDigitsIn: text) < 16 else { return "(left out: it may hold a key)" }
    return String(text.oneLine.prefix(80))
  }

  private static func longestRun(ofDigitsIn text: String) -> Int {
    var (run, longest) = (0, 0)
    for character in text.utf8 {
      let isDigit = (0x30...0x39).contains(character) || (0x61...0x66).contains(character | 0x20)
      run = isDigit ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
