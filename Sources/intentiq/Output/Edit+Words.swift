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
    case .touched: "the outcome of \(names)"
    case .snoozed: "the snooze of \(names)"
    case .disqualified: "the disqualification of \(names)"
    case .won: "the win of \(names)"
    case .reopened: "the reopening of \(names)"
    case .noted: "a note on \(names)"
    case .dismissed: "dismissing evidence of \(names)"
    case .restored: "restoring evidence of \(names)"
    case .merged: "merging \(names)"
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
