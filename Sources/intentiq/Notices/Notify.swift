import Intent

/// How the user is told, outside of the screen, that a company turned HOT.
enum Notify: Equatable, Sendable {
  case off
  case bell

  /// A program with its arguments; no shell reads them.
  case command([String])
}

extension Notify {
  /// Reads the key `notify`: `"off"`, `"bell"`, or a command as a list; nil where it is not given or
  /// not understood.
  init?(reading section: inout SettingsSection, key: String = "notify") {
    switch section.value(key) {
    case nil: return nil
    case .text("off"): self = .off
    case .text("bell"): self = .bell
    case .text(let text):
      let hint = ["off", "bell"].nearest(to: text).map { " (did you mean \"\($0)\"?)" } ?? ""
      section.note(
        .invalid("it must be \"off\", \"bell\", or a command such as [\"notify-send\"]\(hint)"),
        at: key)
      return nil
    case .list(let values):
      var words: [String] = []
      for value in values {
        guard case .text(let word) = value, !word.contains("\0") else {
          section.note(
            .wrongType(expected: "a list of texts, [\"program\", \"argument\"]"), at: key)
          return nil
        }
        words.append(word)
      }
      guard let program = words.first, !program.isEmpty else {
        section.note(.invalid("the command is empty (name a program)"), at: key)
        return nil
      }
      self = .command(words)
    case .object, .number, .truth, .null:
      section.note(.wrongType(expected: "\"off\", \"bell\", or a command as a list"), at: key)
      return nil
    }
  }
}
