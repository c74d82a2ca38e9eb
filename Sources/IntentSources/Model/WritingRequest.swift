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

  package init(
    company: Company, score: Score, events: [ScoredEvent], profile: SellerProfile
  ) {
    self.company = company
    self.score = score
    self.events = events
    self.profile = profile
  }

  /// The events that a model is told, those with the largest shares first.
  ///
  /// What the company's people looked at on the seller's own pages is not to be said to them, so it
  /// is not told; a few events carry a score.
  var told: [ScoredEvent] {
    let all = events.filter { event in
      switch event.evidence.kind {
      case .pageVisit, .pricingVisit: false
      default: true
      }
    }
    return Array(all.sorted { abs($0.share) > abs($1.share) }.prefix(16))
  }

  /// What the words may state.
  package var grounding: Grounding {
    Grounding(company: company, contacts: [], score: score, events: told, profile: profile)
  }
}
