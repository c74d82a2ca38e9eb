import IntentStore

extension Edit {
  /// The edit in words: what was done, and to whom.
  var words: String {
    let names = names.spoken
    return switch kind {
    case .added: "adding \(names)"
    case .removed: "removing \(names)"
    case .renamed: "renaming \(names)"
    case .retagged: "tagging \(names)"
    case .edited: "editing \(names)"
    case .touched: "touching \(names)"
    case .snoozed: "snoozing \(names)"
    case .disqualified: "disqualifying \(names)"
    case .won: "winning \(names)"
    case .reopened: "reopening \(names)"
    case .noted: "a note on \(names)"
    case .dismissed: "dismissing evidence of \(names)"
    case .restored: "restoring evidence of \(names)"
    }
  }
}

extension [String] {
  /// One name, two with "and", or how many there are.
  var spoken: String {
    switch count {
    case 1: self[0]
    case 2: "\(self[0]) and \(self[1])"
    default: "\(count) companies"
    }
  }
}
