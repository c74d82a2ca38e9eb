/// How hot a company is.
package enum Band: String, CaseIterable, Hashable, Sendable, Comparable {
  case hot = "HOT"
  case warm = "WARM"
  case cold = "COLD"

  /// A colder band is less than a hotter one.
  package static func < (lhs: Band, rhs: Band) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .hot: 2
    case .warm: 1
    case .cold: 0
    }
  }
}

/// How far a company is on its way to buying.
package enum BuyingStage: String, CaseIterable, Hashable, Sendable {
  case decision
  case activeEvaluation = "active-evaluation"
  case consideration
  case awareness
  case dormant
}

/// How soon a company should be called.
package enum Urgency: String, CaseIterable, Hashable, Sendable {
  case actNow = "act-now"
  case thisWeek = "this-week"
  case thisMonth = "this-month"
  case nurture

  /// The urgency in words: `act now`.
  package var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
