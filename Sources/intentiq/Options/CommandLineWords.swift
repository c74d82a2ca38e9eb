/// A command line taken apart into options and other words, before anybody knows the command.
struct CommandLineWords {
  private(set) var words: [String] = []
  private(set) var values: [OptionName: [String]] = [:]

  /// The first option that no command has.
  private(set) var unknownOption: String?

  /// Takes words apart.
  ///
  /// - Throws: A `UsageError` when an option lacks its value or has one that it does not take.
  init(_ line: [String]) throws(UsageError) {
    var rest = line[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      try take(word, &rest)
    }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    if word == "-h" {
      values[.help] = [""]
      return
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let flag = parts.first.map(String.init) ?? word
    guard flag.hasPrefix("--"), let name = OptionName(rawValue: String(flag.dropFirst(2))) else {
      unknownOption = unknownOption ?? flag
      return
    }
    let given = parts.count > 1 ? String(parts[1]) : nil
    guard let valueName = Self.valueNames[name] else {
      guard given == nil else { throw .unwantedValue(flag) }
      values[name, default: []].append("")
      return
    }
    guard let value = given ?? Self.takeValue(&rest) else {
      throw .missingValue(flag, name: valueName)
    }
    values[name, default: []].append(value)
  }

  /// The next word, unless it is an option: a value that begins with two hyphens needs a `=`.
  private static func takeValue(_ rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, !next.hasPrefix("--") else { return nil }
    return rest.popFirst()
  }

  /// What the value of an option is called; an option takes one under every command or under none.
  private static let valueNames: [OptionName: String] = {
    let options = OptionSyntax.global + CommandTable.all.flatMap(\.options)
    return Dictionary(
      options.compactMap { option in option.value.map { (option.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
