import Foundation

/// How long the notice on the screen has stood there.
struct NoticeAge: Sendable {
  /// When it came by itself; nil where a key brought it.
  var came: Date?

  /// How often the clock has moved on since.
  var minutes = 0

  /// How long a notice that came by itself stays, whatever is typed: it would not have been read.
  private static let unreadTime = 2.0

  func isUnread(at instant: Date?) -> Bool {
    guard let came, let instant else { return false }
    return (0..<Self.unreadTime).contains(instant.timeIntervalSince(came))
  }
}
