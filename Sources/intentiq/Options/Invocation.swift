/// A command line that was understood.
struct Invocation: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case dashboard, version

    /// Of the command with these words, or of the program.
    case help([String])
    case command(Command)
  }

  var purpose = Purpose.dashboard
  var isDemo = false

  /// What follows the command's name.
  var arguments: [String] = []

  /// The values of the options that were given, in order; an option without a value has an empty
  /// one.
  var values: [OptionName: [String]] = [:]

  /// Whether what is asked for may write to the store; the dashboard may.
  var writes: Bool {
    switch purpose {
    case .dashboard: true
    case .version, .help: false
    case .command(let command): CommandTable.syntax(of: command)?.writes ?? false
    }
  }

  func has(_ option: OptionName) -> Bool { values[option] != nil }

  /// The last value given.
  func value(of option: OptionName) -> String? { values[option]?.last }

  func allValues(of option: OptionName) -> [String] { values[option] ?? [] }
}
