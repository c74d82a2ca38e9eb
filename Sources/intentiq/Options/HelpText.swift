import Intent

/// How the program, or one of its commands, is used: made from the table of commands.
struct HelpText: CustomStringConvertible {
  let description: String

  /// The help on the command that words name; on the program for none.
  ///
  /// - Throws: A `UsageError` when there is no such command.
  init(of words: [String]) throws(UsageError) {
    let named = CommandTable.all.filter { words.starts(with: $0.words) }
    let under = CommandTable.under(words)
    if words.isEmpty {
      description = Self.program
    } else if let command = named.max(by: { $0.words.count < $1.words.count }) {
      description = Self.text(on: command)
    } else if !under.isEmpty {
      description = "Usage:\n" + Self.list(under, as: \.usage)
    } else {
      let names = CommandTable.all.map(\.name) + CommandTable.all.compactMap(\.words.first)
      let word = words.joined(separator: " ")
      throw .unknownCommand(word, nearest: names.nearest(to: word))
    }
  }

  private static var program: String {
    """
    IntentIQ tells which companies to call now, and why, from evidence that can be inspected.

    Usage: intentiq [OPTIONS] [COMMAND]

    Without a command it opens the dashboard.

    Commands:

    """
      + list(CommandTable.all, as: \.name)
      + "\nOptions:\n" + list(OptionSyntax.global)
      + "\nintentiq help COMMAND says more. Results go to standard output, all else to standard"
      + " error.\nExit status: 0 done, 1 it failed, 2 the command line is wrong, 130 interrupted.\n"
  }

  private static func text(on command: CommandSyntax) -> String {
    var text = "\(command.summary)\n\nUsage: intentiq \(command.usage)\n"
    if !command.details.isEmpty { text += "\n\(command.details)\n" }
    if !command.options.isEmpty { text += "\nOptions:\n" + list(command.options) }
    let formats = Set([.json, .csv]).subtracting(command.formats)
    let global = OptionSyntax.global.filter { !formats.contains($0.name) }
    return text + "\nOptions of every command:\n" + list(global)
  }

  private static func list(
    _ commands: [CommandSyntax], as title: (CommandSyntax) -> String
  ) -> String {
    var table = TextTable([.left, .left])
    for command in commands { table.add([title(command), command.summary]) }
    return table.text(indentedBy: 2)
  }

  private static func list(_ options: [OptionSyntax]) -> String {
    var table = TextTable([.left, .left])
    for option in options {
      let variable = option.environment.map { " [\($0)]" } ?? ""
      table.add([option.usage, option.help + variable])
    }
    return table.text(indentedBy: 2)
  }
}
