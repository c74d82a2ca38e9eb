import Foundation
import Intent

/// What the detail pane tells of one company, as it was read from the store.
package struct CompanyDetail: Hashable, Sendable {
  package let company: Company
  package let score: Score?

  /// What the score rests on, by signal, the largest share first.
  package let events: [ScoredEvent]

  /// Every piece of evidence, the newest first, also those that do not count.
  package let pieces: [KeptEvidence]

  /// Nil while there is no score.
  package let words: Words?

  /// What there is to say about the words: who wrote them, or where a profile is set.
  package let wordsNote: String?
  package let contacts: [Contact]

  /// What was done about it, the newest first.
  package let activities: [Activity]
  package let curve: ScoreCurve?
  package let policy: Policy

  package init(
    company: Company, score: Score?, events: [ScoredEvent], pieces: [KeptEvidence] = [],
    words: Words? = nil, wordsNote: String? = nil, contacts: [Contact] = [],
    activities: [Activity] = [], curve: ScoreCurve? = nil, policy: Policy
  ) {
    self.company = company
    self.score = score
    self.events = events
    self.pieces = pieces
    self.words = words
    self.wordsNote = wordsNote
    self.contacts = contacts
    self.activities = activities
    self.curve = curve
    self.policy = policy
  }

  /// The pieces that tell of an event, the one that stands for it first.
  func tellings(of event: ScoredEvent) -> [KeptEvidence] {
    let instant = score?.scoredAt ?? event.evidence.observedAt
    return pieces.filter { $0.evidence.isSamePiece(as: event.evidence) }
      + pieces.alsoTelling(of: event, at: instant)
  }
}
