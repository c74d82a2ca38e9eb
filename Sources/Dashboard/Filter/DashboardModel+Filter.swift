import Canvas
import Intent

extension DashboardModel {
  /// What the list on the screen is narrowed to.
  var filter: Filter {
    switch screen {
    case .watchlist, .monitor, .bulk: watchlist.filter
    case .prioritize: prioritize.filter
    }
  }

  /// Whether the list on the screen leaves companies out.
  var isNarrowed: Bool {
    switch screen {
    case .watchlist, .monitor: watchlist.isNarrowed
    case .bulk: false
    case .prioritize: !prioritize.filter.isEmpty
    }
  }

  /// How many companies of how many the list on the screen shows.
  var found: String {
    switch screen {
    case .watchlist, .monitor, .bulk: "\(watchlist.shownCount) of \(watchlist.table.count)"
    case .prioritize: "\(prioritize.entries.count) of \(prioritize.all.count)"
    }
  }

  /// Lets a filter be typed for the list that is on the screen; from the screens that have
  /// none, for the watchlist.
  mutating func beginFilter() {
    if screen == .monitor || screen == .bulk { screen = .watchlist }
    isDetailOpen = false
    mode = .filtering(TextField(filter.text))
  }

  /// Narrows the list that is on the screen: the watchlist, or the calls of the day in their order.
  mutating func narrow(to filter: Filter) {
    switch screen {
    case .watchlist, .monitor, .bulk: watchlist.narrow(to: filter)
    case .prioritize:
      let new = filter.asksForNew ? watchlist.novelties.unseen : []
      prioritize.narrow(
        to: filter, from: watchlist.table, FilterSetting(now: now, new: new))
    }
  }

  mutating func narrow(toText text: String) { narrow(to: Filter(text, rep: rep)) }

  /// Takes a key while a filter is typed.
  mutating func filter(with key: Key, _ field: TextField) -> [Effect] {
    var field = field
    switch key {
    case .enter:
      mode = .browsing
      return searchFurther()
    case .escape:
      mode = .browsing
      narrow(to: Filter())
      return []
    case .down, .control("n"): select(by: 1)
    case .up, .control("p"): select(by: -1)
    case .pageDown: page(by: 1, of: 1)
    case .pageUp: page(by: -1, of: 1)
    default:
      _ = field.take(key)
      narrow(toText: field.text)
    }
    mode = .filtering(field)
    return []
  }

  /// A company that is not among the calls of the day is looked for on the whole watchlist.
  private mutating func searchFurther() -> [Effect] {
    guard let elsewhere = matchesElsewhere, elsewhere > 0 else { return [] }
    let filter = filter
    narrow(to: Filter())
    let effects = show(.watchlist)
    narrow(to: filter)
    return effects
  }

  /// How many companies of the watchlist match where none of the calls of the day does; nil
  /// elsewhere.
  var matchesElsewhere: Int? {
    guard screen == .prioritize, !prioritize.all.isEmpty, prioritize.entries.isEmpty else {
      return nil
    }
    return watchlist.matchCount(of: prioritize.filter)
  }
}
