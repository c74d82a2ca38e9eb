import Intent

/// What a term of a filter can ask about by name.
enum FilterField: String, CaseIterable, Hashable, Sendable {
  case band, stage, tag, owner
  case state = "is"
  case score, change, age

  /// What a value of it is called.
  var noun: String {
    switch self {
    case .state: "state"
    case .band, .stage, .tag, .owner, .score, .change, .age: rawValue
    }
  }

  /// The values that it knows; empty where any will do.
  var names: [String] {
    switch self {
    case .band: ["hot", "warm", "cold", "unscored"]
    case .stage: BuyingStage.allCases.map(\.rawValue)
    case .state: FilterCondition.State.allCases.map(\.rawValue)
    case .tag, .owner, .score, .change, .age: []
    }
  }

  var example: String {
    switch self {
    case .band: "band:hot"
    case .stage: "stage:evaluation"
    case .tag: "tag:emea"
    case .owner: "owner:me"
    case .state: "is:stale"
    case .score: "score>60"
    case .change: "change>5"
    case .age: "age>2d"
    }
  }

  /// Whether its values are more or less, and not one of several.
  var isCompared: Bool {
    switch self {
    case .score, .change, .age: true
    case .band, .stage, .tag, .owner, .state: false
    }
  }
}
