/// The table of commands as the completions of shells need it.
struct CompletionTable: Sendable {
  /// A command, or the first word of several, with what is said of it.
  struct Word: Sendable {
    let name: String
    let summary: String
  }

  /// A place after a command, counted from 0; nil for every place from the last named one on.
  struct Place: Sendable {
    let command: String
    let index: Int?
    let completion: Completion
  }

  let commands: [CommandSyntax]

  /// The names that `--theme` takes.
  let themes: [String]

  init(commands: [CommandSyntax] = CommandTable.all, themes: [String]) {
    self.commands = commands
    self.themes = themes
  }

  /// The first words, each once.
  var words: [Word] {
    var known: Set<String> = []
    return commands.compactMap { command in
      guard let first = command.words.first, known.insert(first).inserted else { return nil }
      let group = groups[first]
      return Word(
        name: first,
        summary: group.map { $0.map(\.name).joined(separator: ", ") } ?? command.summary)
    }
  }

  /// The second words by the first.
  var groups: [String: [Word]] {
    Dictionary(
      grouping: commands.filter { $0.words.count > 1 }, by: { $0.words[0] }
    ).mapValues { $0.map { Word(name: $0.words[1], summary: $0.summary) } }
  }

  var places: [Place] {
    commands.flatMap { command in
      command.arguments.enumerated().map { index, argument in
        Place(
          command: command.name, index: argument.repeats ? nil : index,
          completion: argument.completion)
      }
    }
  }

  /// Each option that takes a value, once, with what can follow it under any command.
  var valueOptions: [(name: OptionName, completion: Completion)] {
    let options = OptionSyntax.global + commands.flatMap(\.options)
    return OptionName.allCases.compactMap { name -> (name: OptionName, completion: Completion)? in
      let found = options.filter { $0.name == name }.compactMap(\.completion)
      guard var completion = found.first else { return nil }
      let choices = found.flatMap(\.choices)
      if !choices.isEmpty {
        var known: Set<String> = []
        completion = .choices(choices.filter { known.insert($0).inserted })
      }
      return (name, completion == .themes ? .choices(themes) : completion)
    }
  }

  /// The options of a command that are its own.
  func options(of command: CommandSyntax) -> [OptionSyntax] {
    let refused = [OptionName.json, .csv].filter { !command.formats.contains($0) }
    return command.options + OptionSyntax.global.filter { !refused.contains($0.name) }
  }
}

extension String {
  /// The text in the single quotes of a POSIX shell.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
