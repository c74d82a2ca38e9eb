/// One of the screens that the number keys and Tab go to.
package enum Screen: String, CaseIterable, Hashable, Sendable {
  case watchlist, prioritize, monitor, bulk

  var title: String {
    switch self {
    case .watchlist: "Watchlist"
    case .prioritize: "Prioritize"
    case .monitor: "Monitor"
    case .bulk: "Bulk"
    }
  }

  /// The key map's part that holds on it.
  var context: Keymap.Context {
    switch self {
    case .watchlist: .watchlist
    case .prioritize: .prioritize
    case .monitor: .monitor
    case .bulk: .bulk
    }
  }

  /// What goes to it.
  var action: Action {
    switch self {
    case .watchlist: .showWatchlist
    case .prioritize: .showPrioritize
    case .monitor: .showMonitor
    case .bulk: .showBulk
    }
  }

  /// The number that people call it by, from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The screen so many tabs further on, around the end.
  func moved(by offset: Int) -> Screen {
    let count = Self.allCases.count
    return Self.allCases[((number - 1 + offset) % count + count) % count]
  }
}
