import Intent

extension Command.Taking {
  /// What the keys of the bulk screen ask in a dialog, in words.
  static let bulk: [Action: Self] = [
    .scoreFile: Self(parameters: [.file]) { words, _ in
      .bulk(.scoreFile(path: words.text(from: 0) ?? ""))
    },
    .writeResult: Self(parameters: [.file]) { words, _ in
      .bulk(.writeResult(path: words.text(from: 0) ?? "", replaces: words.insists))
    },
    .makeKey: Self(
      parameters: [
        Command.Parameter("[read|write]") { _, _ in
          .words(APIKey.Scope.allCases.map { Completion($0.rawValue, $0.meaning) })
        }, Command.Parameter("[LABEL]"),
      ]
    ) { words, _ throws(CommandFault) in
      guard let scope = words[0].flatMap(APIKey.Scope.init(rawValue:)) else {
        throw CommandFault("Say read or write, then whose it is: make-key read CRM.")
      }
      return .bulk(.makeKey(scope, label: words.text(from: 1)?.oneLine))
    },
    .addCredits: Self(parameters: [Command.Parameter("[N]")]) { words, _ throws(CommandFault) in
      try words.end(after: 1, "add-credits N")
      guard let count = words[0].flatMap(CreditCount.init) else {
        throw CommandFault(CreditCount.rule)
      }
      return .bulk(.addCredits(count.value))
    },
  ]
}

extension Command.Parameter {
  fileprivate static let file = Self("FILE") { _, _ in .files }
}
