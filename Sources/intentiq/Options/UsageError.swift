import Intent

/// What is wrong with a command line; each case carries what was typed.
enum UsageError: Error, Equatable, Sendable {
  case unknownCommand(String, nearest: String?)
  case missingSubcommand(String, choices: [String])
  case unknownOption(String, command: String?, nearest: String?)
  case missingValue(String, name: String)
  case unwantedValue(String)
  case missingArgument(command: String, name: String)
  case unexpectedArgument(String, command: String)
  case invalidValue(String, of: String, why: String)
  case conflict(command: String, why: String)
  case invalidDomain(DomainError)

  /// The command would write while now is a given instant.
  case writesInThePast(command: String)
  case unknownTheme(String, nearest: String?)
  case missingConfiguration(String)
  case noTerminal
}

extension UsageError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  var description: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "\(word.oneLine): there is no such command (\(hint(nearest, else: "intentiq help lists them")))"
    case .missingSubcommand(let word, let choices):
      "\(word): a word is missing (\(choices.map { "\(word) \($0)" }.joined(separator: ", ")))"
    case .unknownOption(let option, let command, let nearest):
      "\(option.oneLine): \(command.map { "\($0) has no such option" } ?? "there is no such option")"
        + " (\(hint(nearest, else: command.map { "intentiq help \($0)" } ?? "intentiq help")))"
    case .missingValue(let option, let name): "\(option): its value is missing (\(option) \(name))"
    case .unwantedValue(let option): "\(option): it takes no value (\(option) alone)"
    case .missingArgument(let command, let name):
      "\(command): \(name) is missing (intentiq help \(command))"
    case .unexpectedArgument(let word, let command):
      "\(command): \"\(word.oneLine)\" is one word too many (intentiq help \(command))"
    case .invalidValue(let value, let option, let why): "\(option) \(value.oneLine): \(why)"
    case .conflict(let command, let why): "\(command): \(why)"
    case .invalidDomain(let error): "domain: \(error) (such as stripe.com)"
    case .writesInThePast(let command):
      "\(command): it writes to the store, and with --at nothing is written (leave --at out)"
    case .unknownTheme(let name, let nearest):
      "\(name.oneLine): there is no such theme (\(hint(nearest, else: "intentiq themes lists them")))"
    case .missingConfiguration(let path):
      "--config \(path.oneLine): there is no such file (name one that is there, or leave it out)"
    case .noTerminal:
      "the dashboard needs a terminal: standard input or output is none"
        + " (intentiq watchlist list prints the list)"
    }
  }

  private func hint(_ nearest: String?, else other: String) -> String {
    nearest.map { "did you mean \($0)?" } ?? other
  }
}
