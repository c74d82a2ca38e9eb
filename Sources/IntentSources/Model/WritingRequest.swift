import Intent

/// What words are written from: one company at the instant of its score.
///
/// Contacts are no part of it, for nobody's name, telephone number or address is to leave the
/// machine.
package struct WritingRequest: Hashable, Sendable {
  package let company: Company
  package let score: Score
  package let events: [ScoredEvent]
  package let profile: SellerProfile

  /// The events that a model is told, those with the largest shares first; a few carry a score.
  let told: [ScoredEvent]

  package init(
    company: Company, score: Score, events: [ScoredEvent], profile: SellerProfile
  ) {
    self.company = company
    self.score = score
    self.events = events
    self.profile = profile
    let byShare = Self.sayable(events).sorted { abs($0.share) > abs($1.share) }
    told = Array(byShare.prefix(16))
  }

  /// The events that a model may be told; which of them it is told changes with the day.
  var sayable: [ScoredEvent] { Self.sayable(events) }

  private static func sayable(_ events: [ScoredEvent]) -> [ScoredEvent] {
    events.filter { !$0.evidence.kind.isUnsaid }
  }

  /// What the words may state.
  package var grounding: Grounding {
    Grounding(company: company, contacts: [], score: score, events: told, profile: profile)
  }
}
