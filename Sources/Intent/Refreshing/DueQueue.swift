import Foundation

/// Why a company is to be scored again.
package enum DueReason: Hashable, Sendable {
  case neverScored
  case otherPolicy
  case newEvidence
  case decayDate
  case age

  /// Its score bears a date to come: it was scored by a clock that was ahead.
  case clockAhead

  package var words: String {
    switch self {
    case .neverScored: "never scored"
    case .otherPolicy: "another policy"
    case .newEvidence: "new evidence"
    case .decayDate: "decay date"
    case .age: "age"
    case .clockAhead: "clock was ahead"
    }
  }
}

/// A company that a round is to score, or will be.
package struct DueCompany: Hashable, Sendable {
  package let domain: Domain
  package let name: String
  package let band: Band?

  /// In `0...100`; nil when it has no score.
  package let total: Int?
  package let reason: DueReason

  /// When it came due or will; nil where that is not known.
  package let dueAt: Date?

  package init(
    domain: Domain, name: String, band: Band?, total: Int?, reason: DueReason, dueAt: Date?
  ) {
    self.domain = domain
    self.name = name
    self.band = band
    self.total = total
    self.reason = reason
    self.dueAt = dueAt
  }
}

/// What the next round will take.
package struct DueQueue: Hashable, Sendable {
  /// How many are due by now.
  package let count: Int

  /// The first of those that are due, in the order to be taken.
  package let next: [DueCompany]

  /// The first of those that will come due, the earliest first.
  package let later: [DueCompany]

  package init(count: Int, next: [DueCompany], later: [DueCompany]) {
    self.count = count
    self.next = next
    self.later = later
  }
}
