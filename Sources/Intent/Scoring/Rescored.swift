import Foundation

/// A company with the score that was just stored for it.
package struct Rescored: Hashable, Sendable {
  package let domain: Domain
  package let name: String
  package let score: ScoreSummary

  /// The band before; nil when it had none.
  package let previousBand: Band?

  package init(domain: Domain, name: String, score: ScoreSummary, previousBand: Band?) {
    self.domain = domain
    self.name = name
    self.score = score
    self.previousBand = previousBand
  }

  /// The change of band, if there was one.
  package var bandChange: BandChange? {
    previousBand == score.band
      ? nil
      : BandChange(
        domain: domain, name: name, from: previousBand, to: score.band, at: score.scoredAt)
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

  package init(domain: Domain, name: String, from: Band?, to: Band?, at: Date) {
    self.domain = domain
    self.name = name
    self.from = from
    self.to = to
    self.at = at
  }
}
