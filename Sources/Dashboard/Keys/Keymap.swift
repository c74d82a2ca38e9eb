import Canvas

/// Which key asks for what; the help screen and the hints are made from the same table.
package struct Keymap: Sendable {
  /// Where a key means something.
  package enum Context: String, CaseIterable, Sendable {
    case watchlist, prioritize, monitor, bulk, list, detail, everywhere, dialog, field

    package var title: String {
      switch self {
      case .everywhere: "Everywhere"
      case .list: "Lists"
      case .watchlist: "Watchlist"
      case .prioritize: "Prioritize"
      case .monitor: "Monitor"
      case .bulk: "Bulk & API"
      case .detail: "Detail"
      case .dialog: "Dialogs"
      case .field: "Text fields"
      }
    }
  }

  /// The keys of one action in one place.
  package struct Binding: Sendable {
    package let context: Context
    package internal(set) var keys: [Key]
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

  package internal(set) var bindings: [Binding]
  package internal(set) var dialogs = Self.standardDialogs

  /// What a key asks for in the first of the contexts that has it.
  package func action(for key: Key, in contexts: [Context]) -> Action? {
    for context in contexts {
      if let binding = bindings.first(where: { $0.context == context && $0.keys.contains(key) }) {
        return binding.action
      }
    }
    return nil
  }

  /// The first key of an action that has one.
  func key(of action: Action) -> Key? {
    bindings.lazy.filter { $0.action == action }.compactMap(\.keys.first).first
  }

  /// The first key of an action in the first of the contexts that has it, as people call it.
  package func keyName(of action: Action, in contexts: [Context] = []) -> String? {
    key(of: action, in: contexts)?.description
  }

  /// The first key of an action in the first of the contexts that has it.
  func key(of action: Action, in contexts: [Context]) -> Key? {
    let bound = bindings.filter { $0.action == action && !$0.keys.isEmpty }
    let here = contexts.lazy.compactMap { context in bound.first { $0.context == context } }.first
    return (here ?? bound.first)?.keys.first
  }
}
