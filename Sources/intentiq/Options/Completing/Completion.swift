/// What a shell can fill in at a place of a command line.
enum Completion: Equatable, Sendable {
  case choices([String])
  case files, domains, themes, commands

  /// Only the person knows: a text, a number, a moment.
  case nothing

  /// What can be chosen; empty where there is no choice.
  var choices: [String] {
    switch self {
    case .choices(let choices): choices
    case .files, .domains, .themes, .commands, .nothing: []
    }
  }
}

extension OptionSyntax {
  /// What can follow the option; nil for one that takes no value.
  var completion: Completion? {
    guard let value else { return nil }
    if value.contains("|") { return .choices(value.split(separator: "|").map(String.init)) }
    if name == .theme { return .themes }
    return value == "PATH" || value.hasPrefix("FILE") ? .files : .nothing
  }
}

extension ArgumentSyntax {
  /// What can stand in its place.
  var completion: Completion {
    if name.contains("|") { return .choices(name.split(separator: "|").map(String.init)) }
    if count > 1 { return .choices([String(name.prefix { $0 != " " })]) }
    switch name {
    case "DOMAIN", "INTO": return .domains
    case "COMMAND": return .commands
    default: return name.hasPrefix("FILE") ? .files : .nothing
    }
  }
}
