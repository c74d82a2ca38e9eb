import Canvas

/// Which key asks for what; the help screen and the hints are made from the same table.
package struct Keymap: Sendable {
  /// Where a key means something.
  package enum Context: String, CaseIterable, Sendable {
    case everywhere, watchlist, detail

    package var title: String {
      switch self {
      case .everywhere: "Everywhere"
      case .watchlist: "Watchlist"
      case .detail: "Detail"
      }
    }
  }

  package struct Binding: Sendable {
    package let context: Context
    package let keys: [Key]
    package let action: Action

    /// What it does, for the help screen.
    package let help: String

    /// One or two words for the footer; nil where it is not shown there.
    package let hint: String?

    init(_ context: Context, _ keys: [Key], _ action: Action, _ help: String, hint: String? = nil) {
      self.context = context
      self.keys = keys
      self.action = action
      self.help = help
      self.hint = hint
    }
  }

  package let bindings: [Binding]

  /// What a key asks for in a context, or everywhere.
  package func action(for key: Key, in context: Context) -> Action? {
    bindings.first { $0.context == context && $0.keys.contains(key) }?.action
      ?? bindings.first { $0.context == .everywhere && $0.keys.contains(key) }?.action
  }

  /// The first key of an action, as people call it.
  package func keyName(of action: Action, in context: Context = .watchlist) -> String? {
    let binding =
      bindings.first { $0.action == action && $0.context == context }
      ?? bindings.first { $0.action == action }
    return binding?.keys.first?.description
  }
}
