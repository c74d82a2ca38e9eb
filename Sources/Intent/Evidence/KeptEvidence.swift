import Foundation

/// A piece of evidence as it is kept, whether it counts or not.
package struct KeptEvidence: Identifiable, Hashable, Sendable {
  package let evidence: Evidence
  package let id: Evidence.ID

  /// Why it does not count, empty when nobody said; nil when it counts.
  package let dismissed: String?

  package init(evidence: Evidence, id: Evidence.ID, dismissed: String? = nil) {
    self.evidence = evidence
    self.id = id
    self.dismissed = dismissed
  }
}

extension [KeptEvidence] {
  /// The other pieces that tell of an event that is scored at an instant, in their order.
  package func alsoTelling(of event: ScoredEvent, at instant: Date) -> [KeptEvidence] {
    let standing = event.evidence
    guard event.tellings > 1, let key = standing.event else { return [] }
    return filter { piece in
      let other = piece.evidence
      return piece.dismissed == nil && other.event == key
        && other.kind.signal == standing.kind.signal
        && other.kind.isPositive == standing.kind.isPositive
        && other.observedAt <= instant + 86_400 && !other.isSamePiece(as: standing)
    }
  }
}
