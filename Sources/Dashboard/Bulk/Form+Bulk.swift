import Intent

extension Form {
  static var makingKey: Form {
    Form(
      .makeKey, title: "New key to the API", verb: "make it",
      fields: [
        Field("Label", TextField(longest: longestLabel), placeholder: "whose or what for, if any"),
        Field("Scope", TextField("read", longest: 10), placeholder: "read or write"),
      ])
  }

  /// A form that adds credits to those that are left.
  static func addingCredits(to left: Int?) -> Form {
    Form(
      .addCredits(left: left), title: "Add credits", verb: "add",
      fields: [Field("Credits", TextField(longest: 12), placeholder: "how many, such as 100")])
  }

  private static let longestLabel = 80

  var bulkOrder: BulkOrder? {
    switch purpose {
    case .makeKey:
      APIKey.Scope(typed: line(1)).map { .makeKey($0, label: line(0).isEmpty ? nil : line(0)) }
    case .addCredits: CreditCount(line(0)).map { .addCredits($0.value) }
    case .add, .edit, .touch, .snooze, .disqualify, .note, .dismiss: nil
    }
  }

  var bulkReading: Notice {
    switch purpose {
    case .makeKey:
      return APIKey.Scope(typed: line(1)).map { Notice($0.meaning) }
        ?? Notice("The scope is read or write.", kind: .failed)
    case .addCredits(let left):
      guard !line(0).isEmpty else {
        return Notice("All keys spend from them; one is one score.", kind: .hint)
      }
      guard let count = CreditCount(line(0)) else {
        return Notice(CreditCount.rule, kind: .failed)
      }
      return Notice(
        left.map { "\($0.grouped) now, \(($0 + count.value).grouped) then." } ?? "They are added.")
    case .add, .edit, .touch, .snooze, .disqualify, .note, .dismiss:
      return Notice("", kind: .hint)
    }
  }
}

extension APIKey.Scope {
  /// The scope that a word or its beginning names.
  init?(typed word: String) {
    let word = word.lowercased()
    guard !word.isEmpty, let scope = Self.allCases.first(where: { $0.rawValue.hasPrefix(word) })
    else { return nil }
    self = scope
  }
}

/// How many credits may be added at once.
struct CreditCount: Equatable, Sendable {
  let value: Int

  /// Reads a number as people type it, with or without commas between its thousands.
  init?(_ text: String) {
    guard let value = Int(text.filter { $0 != "," }), Self.limits.contains(value) else {
      return nil
    }
    self.value = value
  }

  private static let limits = 1...1_000_000
  static let rule = "It is a number from 1 to \(limits.upperBound.grouped)."
}
