import Canvas

extension Keymap {
  /// Which key does what in dialogs and text fields; all others are typed.
  package struct DialogBinding: Sendable {
    package let context: Context
    package internal(set) var keys: [Key]
    package let action: DialogAction

    /// What it does, for the help screen.
    package let help: String

    init(_ context: Context, _ keys: [Key], _ action: DialogAction, _ help: String) {
      self.context = context
      self.keys = keys
      self.action = action
      self.help = help
    }
  }

  static let standardDialogs: [DialogBinding] =
    [
      DialogBinding(.dialog, [.escape], .leave, "leave, and change nothing"),
      DialogBinding(.dialog, [.enter], .send, "do it"),
      DialogBinding(.dialog, [.tab], .next, "next field; next completion"),
      DialogBinding(.dialog, [.backTab], .previous, "field before; completion before"),
      DialogBinding(.dialog, [.down, .control("n")], .down, "down; the later command"),
      DialogBinding(.dialog, [.up, .control("p")], .up, "up; the earlier command"),
      DialogBinding(.dialog, [.pageDown], .pageDown, "a page down"),
      DialogBinding(.dialog, [.pageUp], .pageUp, "a page up"),
    ] + [
      DialogBinding(.field, [.left, .control("b")], .left, "a character to the left"),
      DialogBinding(.field, [.right, .control("f")], .right, "a character to the right"),
      DialogBinding(.field, [.wordLeft, .alt("b")], .wordLeft, "a word to the left"),
      DialogBinding(.field, [.wordRight, .alt("f")], .wordRight, "a word to the right"),
      DialogBinding(.field, [.home, .control("a")], .start, "to the start"),
      DialogBinding(.field, [.end, .control("e")], .end, "to the end"),
      DialogBinding(.field, [.backspace], .deleteLeft, "delete the character before"),
      DialogBinding(.field, [.delete, .control("d")], .deleteRight, "delete the character here"),
      DialogBinding(.field, [.control("w")], .deleteWordLeft, "delete the word before"),
      DialogBinding(.field, [.alt("d")], .deleteWordRight, "delete the word after"),
      DialogBinding(.field, [.control("u")], .deleteToStart, "delete all before"),
      DialogBinding(.field, [.control("k")], .deleteToEnd, "delete all after"),
      DialogBinding(.field, [.control("y")], .putBack, "put back what was deleted last"),
    ]

  /// The key that a dialog gets for one that was pressed; nil for one that was taken away from it.
  ///
  /// The keys of text fields mean something else in a list, where nothing is typed.
  func dialogKey(for key: Key, isTyped: Bool) -> Key? {
    func has(_ binding: DialogBinding) -> Bool {
      (isTyped || binding.context == .dialog) && binding.keys.contains(key)
    }
    if let binding = dialogs.first(where: has) { return binding.action.standardKey }
    return Self.standardDialogs.contains(where: has) ? nil : key
  }

  /// The first key of what is done in dialogs, as people call it.
  func keyName(of action: DialogAction) -> String? {
    dialogs.first { $0.action == action }?.keys.first?.description
  }
}
