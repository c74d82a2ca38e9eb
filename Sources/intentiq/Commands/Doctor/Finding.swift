/// What was found out about one thing that the program rests on.
struct Finding: Equatable, Sendable {
  enum State: String, Sendable {
    case ok

    /// Nothing is wrong, but somebody may wonder.
    case note
    case wrong
  }

  let state: State

  /// What was looked at: `store`, `colours`.
  let subject: String

  /// What was found, without a full stop.
  let text: String

  /// How to mend it; nil where nothing is to be mended.
  let remedy: String?

  init(_ state: State, _ subject: String, _ text: String, remedy: String? = nil) {
    self.state = state
    self.subject = subject
    self.text = text
    self.remedy = remedy
  }
}
