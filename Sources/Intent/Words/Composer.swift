/// Writes what a rep reads of a company and says to it, from the evidence and the seller's profile.
///
/// It says what the evidence says and no more: every number, amount, date and name is in what it
/// was given, as ``Grounding`` checks. What the company's people did on our own pages is never said
/// to them, but for what they asked for. The same input gives the same words, whatever the order of
/// the events.
package struct Composer: Sendable {
  private let profile: SellerProfile

  package init(profile: SellerProfile) {
    self.profile = profile
  }

  /// The words for a company at the instant of its score.
  ///
  /// - Complexity: O(*n* log *n*) in the events.
  package func words(
    for company: Company, contacts: [Contact], score: Score, events: [ScoredEvent]
  ) -> Words {
    let story = Story(company, contacts: contacts, score: score, events: events, profile: profile)
    return Words(
      headline: story.headline, summary: story.summary, whyNow: story.whyNow,
      recommendedAction: story.recommendedAction, emailSubject: story.emailSubject,
      talkTrack: story.talkTrack)
  }
}
