import Foundation

/// An instant to come, as people write it: `3d`, `2w`, `4h`, `today 15:00`, `fri 3pm`,
/// `2026-12-01 9:30`.
///
/// A day without a time begins at its midnight where the person is.
package struct Until: Hashable, Sendable {
  package let instant: Date

  /// Snoozes and meetings lie at most ten years ahead.
  private static let farthest: TimeInterval = 3_653 * 86_400

  /// Reads a text at an instant, in the person's time zone.
  ///
  /// - Throws: ``UntilError``, whose case is the reason.
  package init(_ text: String, at now: Date, zone: TimeZone) throws(UntilError) {
    let words = Self.words(of: text)
    guard let instant = Self.instant(words, CivilDay(of: now, in: zone), now) else {
      throw .unreadable(text)
    }
    guard instant > now else { throw .past(text) }
    guard instant.timeIntervalSince(now) <= Self.farthest else { throw .tooFar(text) }
    self.instant = instant
  }

  /// The words that tell something: `next tuesday at 2 pm` is `tuesday 2pm`.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) {
      if word == "am" || word == "pm", let last = words.last, last.last?.isWholeNumber == true {
        words[words.count - 1] = last + word
      } else if word != "at", word != "next" || !words.isEmpty {
        words.append(word)
      }
    }
    return words
  }

  private static func instant(
    _ words: [String], _ today: CivilDay, _ now: Date
  ) -> Date? {
    if words.count == 1, let ahead = Ahead(words[0]) {
      switch ahead {
      case .hours(let hours): return now + Double(hours) * 3_600
      case .days(let days): return today.adding(days).start
      }
    }
    if words.count == 1, let time = TimeOfDay(words[0]) { return today.at(time) }
    if words.count == 1, words[0].contains(":"), let instant = Date(iso8601: words[0]) {
      return instant
    }
    guard let first = words.first, words.count <= 2, let day = today.named(first) else {
      return nil
    }
    guard words.count == 2 else { return day.start }
    return TimeOfDay(words[1]).flatMap { day.at($0) }
  }

  /// A number of hours or days.
  private enum Ahead {
    case hours(Int)
    case days(Int)

    init?(_ text: String) {
      guard let unit = text.last, let count = Int(text.dropLast()), (0...9_999).contains(count)
      else { return nil }
      switch unit {
      case "h": self = .hours(count)
      case "d": self = .days(count)
      case "w": self = .days(count * 7)
      default: return nil
      }
    }
  }
}

/// Why a text is no instant to come.
package enum UntilError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case past(String)
  case tooFar(String)

  /// `what: why (what to do)`, without a full stop.
  package var description: String { "\"\(text.oneLine)\": \(why)" }

  /// What is wrong with the text and what to do, for who names the text in another way.
  package var why: String {
    switch self {
    case .unreadable: "it is no time (write 3d, 2w, fri, 2026-12-01, fri 3pm or today 15:00)"
    case .past: "it is past (name a time to come)"
    case .tooFar: "it is more than ten years ahead (name an earlier time)"
    }
  }

  private var text: String {
    switch self {
    case .unreadable(let text), .past(let text), .tooFar(let text): text
    }
  }
}
