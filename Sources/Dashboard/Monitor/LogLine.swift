import Foundation

/// One line of the log.
package struct LogLine: Hashable, Sendable {
  /// How much it matters, the worst first.
  package enum Level: String, CaseIterable, Hashable, Sendable {
    case error, warning, info, debug
  }

  package let at: Date
  package let level: Level
  package let text: String

  package init(at: Date, level: Level, text: String) {
    self.at = at
    self.level = level
    self.text = text
  }
}
