extension Command {
  /// Every command: first those that have no key, for which the line is opened.
  static let all: [Command] =
    [setting] + Setting.all.filter { !words.contains($0.name) }.map(Command.init) + files
    + filters + Action.allCases.filter { $0 != .command }.map(Command.init)

  /// The short words of actions; a setting that is one of them is set by `set` alone.
  private static let words = Set(Action.allCases.flatMap(\.words))

  /// The command of a name, or of the beginning of one that only it has.
  ///
  /// - Throws: A ``CommandFault`` that names the nearest, or those that begin so.
  static func named(_ name: String) throws(CommandFault) -> Command {
    let wanted = name.lowercased()
    if let command = exactly(wanted) { return command }
    let begun = all.filter { $0.names.contains { $0.hasPrefix(wanted) } }
    switch begun.count {
    case 0: throw CommandFault(noSuch: "command", name, among: all.flatMap(\.names))
    case 1: return begun[0]
    default:
      let names = begun.prefix(5).map(\.name).joined(separator: ", ")
      throw CommandFault("\"\(name)\" may be \(names)\(begun.count > 5 ? " and more" : "").")
    }
  }

  static func exactly(_ name: String) -> Command? {
    byName[name.lowercased()].map { all[$0] }
  }

  private static let byName: [String: Int] = Dictionary(
    all.enumerated().flatMap { index, command in command.names.map { ($0, index) } },
    uniquingKeysWith: { first, _ in first })
}
