extension Keymap.Context {
  /// The places whose keys hold at the same time, so that none may take a key from the other.
  ///
  /// The detail, the monitor and the bulk screen are nearer places than the lists, whose keys they may have for
  /// themselves.
  private static let together: [Set<Self>] = [
    [.watchlist, .list, .everywhere], [.prioritize, .list, .everywhere],
    [.monitor, .everywhere], [.bulk, .everywhere], [.detail, .everywhere], [.dialog, .field],
  ]

  /// Whether its keys hold where those of another place do.
  package func holds(with other: Self) -> Bool {
    self == other || Self.together.contains { $0.contains(self) && $0.contains(other) }
  }

  /// Whether letters are typed there.
  var isTyped: Bool { holds(with: .field) }

  /// The places of a name in a configuration: `watchlist`, `lists`.
  init?(named name: String) {
    guard let context = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = context
  }

  /// What a configuration calls it.
  package var name: String {
    switch self {
    case .list: "lists"
    case .dialog: "dialogs"
    case .field: "text"
    case .watchlist, .prioritize, .monitor, .bulk, .detail, .everywhere: rawValue
    }
  }
}
