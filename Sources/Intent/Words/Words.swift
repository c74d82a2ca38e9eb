/// What a rep reads of a company, and says to it.
package struct Words: Hashable, Sendable, Codable {
  /// One short line for the top of a pane, without a full stop.
  package let headline: String

  /// Two sentences: what the score rests on; what that means, and where it comes short.
  package let summary: String

  /// The up to three freshest strong events, each with its age, a short sentence each.
  package let whyNow: String

  /// One imperative sentence.
  package let recommendedAction: String

  /// At most 60 characters, without a full stop.
  package let emailSubject: String
  package let talkTrack: TalkTrack

  package init(
    headline: String, summary: String, whyNow: String, recommendedAction: String,
    emailSubject: String, talkTrack: TalkTrack
  ) {
    self.headline = headline
    self.summary = summary
    self.whyNow = whyNow
    self.recommendedAction = recommendedAction
    self.emailSubject = emailSubject
    self.talkTrack = talkTrack
  }
}
