import Intent

extension Invocation {
  /// Understands a command line, without the program's own name.
  ///
  /// Options stand anywhere; `--` ends them. `--help` and `--version` go before every complaint
  /// about what else is there.
  init(parsing words: [String]) throws(UsageError) {
    let line = try CommandLineWords(words)
    values = line.values
    isDemo = line.words.first == "demo"
    let rest = line.words.dropFirst(isDemo ? 1 : 0)
    if has(.help) || rest.first == "help" {
      let words = rest.dropFirst(rest.first == "help" ? 1 : 0)
      purpose = .help(isDemo && words.isEmpty ? ["demo"] : Array(words))
      return
    }
    guard !has(.version) else {
      purpose = .version
      return
    }
    if let option = line.unknownOption {
      // What follows it may have been meant as its value, so no command is better known.
      throw Self.unknown(option, of: try? Self.syntax(named: rest))
    }
    guard let syntax = try Self.syntax(named: rest) else { return }
    guard let command = syntax.command else {
      throw .unexpectedArgument(syntax.name, command: "demo")
    }
    purpose = .command(command)
    arguments = Array(rest.dropFirst(syntax.words.count))
    try checkOptions(against: syntax)
    try checkArguments(against: syntax)
  }

  /// The command that words begin with; nil where there are none.
  private static func syntax(named words: ArraySlice<String>) throws(UsageError) -> CommandSyntax? {
    guard let first = words.first else { return nil }
    let candidates = CommandTable.under([first])
    guard !candidates.isEmpty else {
      let isDomain = (try? Domain(first)) != nil
      let names = CommandTable.all.compactMap(\.words.first)
      let nearest = names.nearest(to: first) ?? (isDomain ? "intentiq score \(first)" : nil)
      throw .unknownCommand(first, nearest: nearest)
    }
    let alone = candidates.first { $0.words.count == 1 }
    if candidates.count == 1, let alone { return alone }
    let choices = candidates.filter { $0.words.count > 1 }.compactMap(\.words.last)
    guard let second = words.dropFirst().first else {
      if let alone { return alone }
      throw .missingSubcommand(first, choices: choices)
    }
    guard let found = candidates.first(where: { $0.words.dropFirst().first == second }) else {
      // What follows is not the name of a subcommand, but what the command alone is about.
      if let alone, !alone.arguments.isEmpty { return alone }
      let nearest = choices.nearest(to: second).map { "\(first) \($0)" }
      throw .unknownCommand("\(first) \(second)", nearest: nearest)
    }
    return found
  }

  private static func unknown(_ option: String, of syntax: CommandSyntax?) -> UsageError {
    let known = (syntax?.options ?? []) + OptionSyntax.global
    let nearest = known.map(\.name.rawValue).nearest(to: String(option.drop { $0 == "-" }))
    return .unknownOption(option, command: syntax?.name, nearest: nearest.map { "--" + $0 })
  }

  private func checkOptions(against syntax: CommandSyntax) throws(UsageError) {
    let known = Set((syntax.options + OptionSyntax.global).map(\.name))
    for option in OptionName.allCases where has(option) && !known.contains(option) {
      throw Self.unknown(option.flag, of: syntax)
    }
    for format in [OptionName.json, .csv] where has(format) && !syntax.formats.contains(format) {
      throw .conflict(
        command: syntax.name,
        why: "it prints no \(format.rawValue.uppercased()) (leave \(format.flag) out)")
    }
    if has(.json), has(.csv) {
      throw .conflict(command: syntax.name, why: "--json and --csv exclude each other (give one)")
    }
  }

  private func checkArguments(against syntax: CommandSyntax) throws(UsageError) {
    let needed = syntax.arguments.filter { !$0.isOptional }
    if arguments.count < needed.count {
      throw .missingArgument(command: syntax.name, name: needed[arguments.count].usage)
    }
    let limit =
      syntax.arguments.contains(where: \.repeats)
      ? Int.max : syntax.arguments.reduce(0) { $0 + $1.count }
    if arguments.count > limit {
      throw .unexpectedArgument(arguments[limit], command: syntax.name)
    }
  }
}
