extension Command {
  /// Filters that are kept under a name.
  static let filters = [
    Command(
      ["keep-filter"], "keep what the list is narrowed to under a name", [Parameter("NAME")]
    ) { words, _ throws(CommandFault) in
      .keepFilter(try words.filterName("keep-filter NAME"))
    },
    Command(["use-filter"], "narrow the list to a filter that is kept", [saved]) {
      words, _ throws(CommandFault) in
      .useFilter(try words.filterName("use-filter NAME"))
    },
    Command(["forget-filter"], "forget a filter that is kept", [saved]) {
      words, _ throws(CommandFault) in
      .forgetFilter(try words.filterName("forget-filter NAME"))
    },
  ]

  private static let saved = Parameter("NAME") { _, model in
    .words(model.savedFilters.map { Completion($0.name, $0.text) })
  }
}

extension Arguments {
  fileprivate func filterName(_ usage: String) throws(CommandFault) -> String {
    guard let name = text(from: 0) else { throw CommandFault("Say its name: \(usage).") }
    return name
  }
}
