import Foundation

/// A company with the score that was just stored for it.
package struct Rescored: Hashable, Sendable {
  package let domain: Domain
  package let name: String
  package let score: ScoreSummary

  /// The band before; nil when it had none.
  package let previousBand: Band?

  /// The total before; nil when it had none.
  package let previousTotal: Int?

  /// Why the band is another one, where that is known.
  package let cause: BandCause?

  package init(
    domain: Domain, name: String, score: ScoreSummary, previousBand: Band?,
    previousTotal: Int? = nil, cause: BandCause? = nil
  ) {
    self.domain = domain
    self.name = name
    self.score = score
    self.previousBand = previousBand
    self.previousTotal = previousTotal
    self.cause = cause
  }

  /// The change of band, if there was one.
  package var bandChange: BandChange? {
    previousBand == score.band
      ? nil
      : BandChange(
        domain: domain, name: name, from: previousBand, to: score.band, at: score.scoredAt,
        total: score.total, previousTotal: previousTotal, cause: cause)
  }
}

/// A company that went from one band to another.
package struct BandChange: Hashable, Sendable {
  package let domain: Domain
  package let name: String

  /// Nil when it had no band before.
  package let from: Band?
  package let to: Band?
  package let at: Date

  /// The scores before and after; nil where nothing was known.
  package let total: Int?
  package let previousTotal: Int?

  /// What brought it, where that is known.
  package let cause: BandCause?

  package init(
    domain: Domain, name: String, from: Band?, to: Band?, at: Date, total: Int? = nil,
    previousTotal: Int? = nil, cause: BandCause? = nil
  ) {
    self.domain = domain
    self.name = name
    self.from = from
    self.to = to
    self.at = at
    self.total = total
    self.previousTotal = previousTotal
    self.cause = cause
  }

  /// How many points it went up or, below 0, down; nil where one of the scores is not known.
  package var points: Int? {
    guard let total, let previousTotal else { return nil }
    return total - previousTotal
  }
}
