/// Something that can be set by its name after a colon: `:sort change`, `:set sort change`.
struct Setting: Sendable {
  let name: String
  let help: String
  let parameters: [Command.Parameter]

  /// What it is set to, in the words that would set it.
  let current: @Sendable (DashboardModel) -> String

  /// What its words come to; there is at least one.
  let order: Command.Reading

  init(
    _ name: String, _ help: String, _ parameters: [Command.Parameter],
    current: @escaping @Sendable (DashboardModel) -> String, order: @escaping Command.Reading
  ) {
    self.name = name
    self.help = help
    self.parameters = parameters
    self.current = current
    self.order = order
  }
}

extension Command {
  /// A setting called by its name; without a value it tells the present one.
  init(_ setting: Setting) {
    self.init([setting.name], setting.help, setting.parameters) {
      words, model throws(CommandFault) in
      guard !words.all.isEmpty else {
        return .tell("\(setting.name) \(setting.current(model))")
      }
      return try setting.order(words, model)
    }
  }

  /// A setting by its name and its value, with a blank or `=` between them; alone it tells them all.
  static let setting = Command(
    ["set"], "set something, or tell how all is set",
    [
      Parameter("[NAME]") { _, _ in .words(Setting.all.map { Completion($0.name, $0.help) }) },
      Parameter("[VALUE]") { words, model in
        let setting = Setting.all.first { $0.name == words[0]?.lowercased() }
        guard let setting, !setting.parameters.isEmpty else { return .none }
        let place = min(words.all.count - 1, setting.parameters.count - 1)
        return setting.parameters[place].offers(words.rest, model)
      },
    ]
  ) { words, model throws(CommandFault) in
    guard let first = words[0] else {
      return .tell(
        Setting.all.map { "\($0.name) \($0.current(model))" }.joined(separator: "   "))
    }
    let parts = first.split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts.first?.lowercased() ?? ""
    guard let setting = Setting.all.first(where: { $0.name == name }) else {
      throw CommandFault(noSuch: "setting", parts.first ?? first, among: Setting.all.map(\.name))
    }
    let values = Arguments(
      all: Array(parts.dropFirst()) + words.all.dropFirst(), insists: words.insists)
    return try Command(setting).order(values, model)
  }
}

extension Arguments {
  fileprivate var rest: Arguments { Arguments(all: Array(all.dropFirst()), insists: insists) }
}
