/// A thing that the program does without its screen.
enum Command: CaseIterable, Sendable {
  case score, explain
  case watchlistAdd, watchlistRemove, watchlistList, watchlistEdit
  case touch, snooze, disqualify, won, reopen, note, prioritize
  case dismiss, restore
  case undo, redo
  case merge, purge, backup
  case status, doctor, completions, man
  case refresh, serve
  case importAccounts, importEvidence
  case exportWatchlist, exportEvidence, exportActivity, exportHistory
  case bulk, bulkList, bulkShow
  case keysCreate, keysList, keysRevoke, keysCredits
  case themes, themesCheck
}

/// How a command is typed and what it does: parsing, help and errors are made from this.
struct CommandSyntax: Sendable {
  /// Nil for `demo` and `help`, which say how to run the program and run no command themselves.
  let command: Command?

  /// Its name, and under it the name of what it is done to.
  let words: [String]
  let arguments: [ArgumentSyntax]
  let options: [OptionSyntax]

  /// Whether it changes the store, so that there must be no `--at`.
  let writes: Bool

  /// What it can print besides text.
  let formats: [OptionName]

  /// One line, verb first.
  let summary: String

  /// What the summary leaves open; may be empty.
  let details: String

  init(
    _ command: Command?, _ words: String..., arguments: [ArgumentSyntax] = [],
    options: [OptionSyntax] = [], writes: Bool = false, formats: [OptionName] = [],
    summary: String, details: String = ""
  ) {
    self.command = command
    self.words = words
    self.arguments = arguments
    self.options = options
    self.writes = writes
    self.formats = formats
    self.summary = summary
    self.details = details
  }

  var name: String { words.joined(separator: " ") }

  /// The line to be typed: `score DOMAIN [--no-signals]`.
  var usage: String {
    ([name] + arguments.map(\.usage) + options.map { $0.isRequired ? $0.usage : "[\($0.usage)]" })
      .joined(separator: " ")
  }
}

/// A word that follows the command's name, or two that go together: `add N`.
struct ArgumentSyntax: Sendable {
  let name: String
  let isOptional: Bool
  let repeats: Bool

  init(_ name: String, isOptional: Bool = false, repeats: Bool = false) {
    self.name = name
    self.isOptional = isOptional
    self.repeats = repeats
  }

  /// How many words it takes.
  var count: Int { name.split(separator: " ").count }

  var usage: String {
    let name = repeats ? name + "..." : name
    return isOptional ? "[\(name)]" : name
  }
}
