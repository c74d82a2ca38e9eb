/// What came of an attempt to reach a company.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  case connected
  case voicemail
  case emailed
  case meeting
  case noAnswer = "no-answer"

  /// The outcome in words: `booked a meeting`.
  package var words: String {
    switch self {
    case .connected: "connected"
    case .voicemail: "left a voicemail"
    case .emailed: "e-mailed"
    case .meeting: "booked a meeting"
    case .noAnswer: "no answer"
    }
  }
}
