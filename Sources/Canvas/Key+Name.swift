extension Key: CustomStringConvertible {
  /// The name that help and hints show: `j`, `C-r`, `M-x`, `PgDn`, `Space`, `S-Tab`.
  package var description: String {
    switch self {
    case .character(let character): Self.name(of: character)
    case .control(let character): "C-" + Self.name(of: character)
    case .alt(let character): "M-" + Self.name(of: character)
    case .function(let number): "F\(number)"
    case .up, .down, .left, .right, .shiftUp, .shiftDown, .wordLeft, .wordRight, .home, .end,
      .pageUp, .pageDown, .insert, .delete, .backspace, .enter, .escape, .tab, .backTab:
      Self.named.first { $0.key == self }?.names[0] ?? "?"
    }
  }

  /// Reads what ``description`` writes, and the other names in use.
  ///
  /// `Delete`, `Ctrl-r`, `A-x` and `PageDown` are read as well; nil for anything else. Upper and
  /// lower case differ in single letters alone.
  package init?(named name: String) {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    if name.count == 1, let character = name.first, character != " " {
      self = .character(character)
    } else if let entry = Self.named.first(where: { $0.isNamed(name) }) {
      self = entry.key
    } else if let key = Self(functionNamed: name) {
      self = key
    } else if parts.count == 2, let character = Self.character(named: String(parts[1])) {
      switch parts[0].lowercased() {
      case "c", "ctrl", "control":
        guard let key = Self(controlled: character) else { return nil }
        self = key
      case "m", "a", "alt", "meta": self = .alt(character)
      default: return nil
      }
    } else {
      return nil
    }
  }

  private init?(functionNamed name: String) {
    guard name.first == "F" || name.first == "f", let number = Int(name.dropFirst()),
      (1...63).contains(number)
    else { return nil }
    self = .function(number)
  }

  /// Control with a character; some of them are keys of their own to a terminal, most are nothing.
  private init?(controlled character: Character) {
    switch character {
    case "i", "I": self = .tab
    case "m", "M", "j", "J": self = .enter
    case "h", "H", "?": self = .backspace
    case "[": self = .escape
    case "a"..."z", "A"..."Z": self = .control(Character(character.lowercased()))
    case " ", "\\", "]", "^", "_": self = .control(character)
    default: return nil
    }
  }

  /// The names of the keys that have one, for telling what a misspelt one may have been.
  package static var names: [String] {
    named.flatMap(\.names) + (1...12).map { "F\($0)" }
  }

  private static func name(of character: Character) -> String {
    character == " " ? "Space" : String(character)
  }

  private static func character(named name: String) -> Character? {
    if name.lowercased() == "space" { return " " }
    return name.count == 1 ? name.first : nil
  }

  private struct Entry: Sendable {
    let key: Key
    let names: [String]

    func isNamed(_ name: String) -> Bool {
      names.contains { $0.lowercased() == name.lowercased() }
    }
  }

  private static let named: [Entry] = [
    Entry(key: .character(" "), names: ["Space"]),
    Entry(key: .up, names: ["Up"]),
    Entry(key: .down, names: ["Down"]),
    Entry(key: .left, names: ["Left"]),
    Entry(key: .right, names: ["Right"]),
    Entry(key: .shiftUp, names: ["S-Up", "Shift-Up"]),
    Entry(key: .shiftDown, names: ["S-Down", "Shift-Down"]),
    Entry(key: .wordLeft, names: ["C-Left", "Ctrl-Left", "M-Left", "Alt-Left"]),
    Entry(key: .wordRight, names: ["C-Right", "Ctrl-Right", "M-Right", "Alt-Right"]),
    Entry(key: .home, names: ["Home"]),
    Entry(key: .end, names: ["End"]),
    Entry(key: .pageUp, names: ["PgUp", "PageUp"]),
    Entry(key: .pageDown, names: ["PgDn", "PageDown", "PgDown"]),
    Entry(key: .insert, names: ["Ins", "Insert"]),
    Entry(key: .delete, names: ["Del", "Delete"]),
    Entry(key: .backspace, names: ["Backspace", "BS"]),
    Entry(key: .enter, names: ["Enter", "Return", "CR"]),
    Entry(key: .escape, names: ["Esc", "Escape"]),
    Entry(key: .tab, names: ["Tab"]),
    Entry(key: .backTab, names: ["S-Tab", "Shift-Tab", "BackTab"]),
  ]
}
