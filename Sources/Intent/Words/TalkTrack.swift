/// What to say on a call, in the order of saying it.
package struct TalkTrack: Hashable, Sendable, Codable {
  package let opener: String

  /// Two questions, each ending in its mark.
  package let questions: [String]

  /// From what the company does to what the rep sells.
  package let bridge: String
  package let ask: String

  /// For the rep alone, not to be said: what to be careful with; nil where nothing speaks against.
  package let caution: String?

  package init(
    opener: String, questions: [String], bridge: String, ask: String, caution: String? = nil
  ) {
    self.opener = opener
    self.questions = questions
    self.bridge = bridge
    self.ask = ask
    self.caution = caution
  }

  /// The whole as plain lines, as it is copied.
  package var text: String {
    var lines = [opener] + questions + [bridge, ask]
    if let caution { lines.append("Careful: \(caution)") }
    return lines.joined(separator: "\n")
  }
}
