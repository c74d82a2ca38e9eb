import Canvas

/// The help screen: the key map and the commands, narrowed by what is typed.
struct Help: Sendable {
  private(set) var query = TextField()
  private(set) var scroll = 0

  /// The places whose keys hold where the help was asked for: they come first.
  private let contexts: [Keymap.Context]

  init(in contexts: [Keymap.Context] = []) {
    self.contexts = contexts
  }

  mutating func take(_ key: Key) {
    switch key {
    case .down: scroll += 1
    case .up: scroll = max(0, scroll - 1)
    case .pageDown: scroll += 10
    case .pageUp: scroll = max(0, scroll - 10)
    default:
      _ = query.take(key)
      scroll = 0
    }
  }

  /// Pastes into what is looked for; tells whether all of it has room.
  mutating func paste(_ text: String) -> Bool { query.paste(text) }

  /// A line of the help; a heading has neither keys nor a name.
  struct Line: Equatable {
    var keys = ""
    let text: String

    /// What a configuration calls the action; empty for a sign.
    var name = ""

    var isHeading: Bool { keys.isEmpty }
  }

  /// The lines that say what is typed: by key, by what it does, by the name or by a command's word.
  func lines(of keymap: Keymap, _ glyphs: Glyphs) -> [Line] {
    let wanted = query.text.lowercased()
    let others = Keymap.Context.allCases.filter { !contexts.contains($0) }
    return (contexts + others).flatMap { context in
      lines(
        context.title,
        keymap.bindings.filter { $0.context == context }
          .filter { finds(wanted, $0.keys, [$0.help, $0.action.rawValue] + $0.action.words) }
          .map { Line(keys: names($0.keys), text: $0.help, name: $0.action.rawValue) }
          + keymap.dialogs.filter { $0.context == context }
          .filter { finds(wanted, $0.keys, [$0.help, $0.action.rawValue]) }
          .map { Line(keys: names($0.keys), text: $0.help, name: $0.action.rawValue) })
    }
      + lines(
        "Commands without a key",
        Command.all.filter { $0.action == nil }
          .filter { finds(wanted, [], $0.names + [$0.help]) }
          .map { Line(keys: ":\($0.name)", text: $0.help, name: $0.usage) })
      + Self.legend(glyphs).flatMap { title, signs in
        lines(title, signs.filter { finds(wanted, [], [$0.keys, $0.text]) })
      }
  }

  private func lines(_ title: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(text: title)] + lines
  }

  private func finds(_ wanted: String, _ keys: [Key], _ texts: [String]) -> Bool {
    wanted.isEmpty || texts.contains { $0.lowercased().contains(wanted) }
      || keys.contains { $0.description.lowercased() == wanted }
  }

  private func names(_ keys: [Key]) -> String {
    keys.isEmpty ? "no key" : keys.map(\.description).joined(separator: " ")
  }
}
