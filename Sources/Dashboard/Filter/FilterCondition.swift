import Foundation
import Intent

/// What one term of a filter asks of a company.
enum FilterCondition: Hashable, Sendable {
  /// Stands in the name, the domain or a tag; folded as ``SearchIndex`` folds.
  case word([UInt8])

  /// Begins a tag; folded likewise.
  case tag([UInt8])

  /// Nil is unscored.
  case band(Band?)
  case stage(Set<BuyingStage>)

  /// Each word begins one of the owner's name, or is one; no words ask for a company of nobody.
  case owner([String], isWhole: Bool)
  case score(Comparison, Double)
  case change(Comparison, Double)

  /// How old the score is, in seconds, and the seconds of the unit that was given.
  case age(Comparison, Double, unit: Double)
  case state(State)

  enum State: String, CaseIterable, Hashable, Sendable {
    case open, snoozed, meeting, won, disqualified, touched, stale, unscored, new
  }

  enum Comparison: String, CaseIterable, Hashable, Sendable {
    case above = ">"
    case atLeast = ">="
    case below = "<"
    case atMost = "<="
    case equal = "="

    func holds(_ value: Double, _ bound: Double) -> Bool {
      switch self {
      case .above: value > bound
      case .atLeast: value >= bound
      case .below: value < bound
      case .atMost: value <= bound
      case .equal: value == bound
      }
    }
  }

  /// Whether another instant may make other companies meet it.
  var dependsOnTime: Bool {
    switch self {
    case .age: true
    case .state(let state):
      switch state {
      case .open, .snoozed, .meeting: true
      case .won, .disqualified, .touched, .stale, .unscored, .new: false
      }
    case .word, .tag, .band, .stage, .owner, .score, .change: false
    }
  }

  /// Whether every company that meets it meets another one too, as far as that is seen at a glance.
  func implies(_ other: FilterCondition) -> Bool {
    switch (self, other) {
    case (.word(let longer), .word(let shorter)): longer.contains(shorter)
    case (.tag(let longer), .tag(let shorter)): longer.starts(with: shorter)
    default: self == other
    }
  }
}

extension Filter.Term {
  /// Whether every company that matches it matches another one too.
  func implies(_ other: Filter.Term) -> Bool {
    self == other || (isWanted && other.isWanted && condition.implies(other.condition))
  }
}
