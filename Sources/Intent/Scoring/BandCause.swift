import Foundation

/// What brought a company from one band to another.
package enum BandCause: Hashable, Sendable {
  /// A piece of evidence came.
  case evidence(headline: String, source: String)

  /// A piece of evidence faded, for or against.
  case faded(headline: String)

  /// A piece that counted before does not count any more.
  case withdrawn

  /// The policy is another one.
  case policy(String)

  package var words: String {
    switch self {
    case .evidence(let headline, let source): "\(headline) · \(source)"
    case .faded(let headline): "faded: \(headline)"
    case .withdrawn: "evidence no longer counts"
    case .policy(let name): "policy \(name)"
    }
  }
}

/// A company whose new score is in another band, with what tells why.
package struct BandShift: Sendable {
  /// All evidence that counts now.
  package let evidence: [Evidence]

  /// What of it came since the score before.
  package let fresh: [Evidence]
  package let score: Score

  /// The score before; nil when nothing was known.
  package let totalBefore: Int?
  package let scoredBefore: Date
  package let policyBefore: String

  package init(
    evidence: [Evidence], fresh: [Evidence], score: Score, totalBefore: Int?, scoredBefore: Date,
    policyBefore: String
  ) {
    self.evidence = evidence
    self.fresh = fresh
    self.score = score
    self.totalBefore = totalBefore
    self.scoredBefore = scoredBefore
    self.policyBefore = policyBefore
  }
}

extension ScoringModel {
  /// What best explains a change of band; nil where nothing does.
  ///
  /// A new piece that pulls the way the score went comes first, then one that is gone, then the one
  /// that time took the most from.
  package func cause(of shift: BandShift) -> BandCause? {
    guard shift.policyBefore == shift.score.policy else { return .policy(shift.score.policy) }
    let ledger = Ledger(shift.evidence)
    let now = events(of: ledger, at: shift.score.scoredAt)
    let rose = (shift.score.total ?? 0) >= (shift.totalBefore ?? 0)
    let sign = rose ? 1.0 : -1.0
    let fresh = now.filter { event in
      event.share * sign > 0 && shift.fresh.contains { $0.isSamePiece(as: event.evidence) }
    }
    if let piece = fresh.max(by: { $0.share * sign < $1.share * sign })?.evidence {
      return .evidence(headline: piece.headline, source: piece.source)
    }
    let known = Ledger(
      shift.evidence.filter { piece in !shift.fresh.contains { $0.isSamePiece(as: piece) } })
    let replayed = points(of: known, at: shift.scoredBefore).sum
    if let total = shift.totalBefore, (total - replayed).signum() == (rose ? -1 : 1) {
      return .withdrawn
    }
    let moved = events(of: known, at: shift.scoredBefore).map { event in
      let after = now.first { $0.evidence.isSamePiece(as: event.evidence) }?.share ?? 0
      return (event.evidence, by: (after - event.share) * sign)
    }
    return moved.filter { $0.by > 0 }.max { $0.by < $1.by }
      .map { .faded(headline: $0.0.headline) }
  }
}
