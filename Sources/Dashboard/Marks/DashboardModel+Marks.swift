import Canvas
import Intent

extension DashboardModel {
  /// Whether the keys are about the marked companies: on the watchlist, while no detail is open.
  ///
  /// In the detail they are about the company that is read, and the call list is worked one by one:
  /// an outcome is what came of one call.
  var hasMarksAtHand: Bool {
    screen == .watchlist && !isDetailOpen && !watchlist.marks.isEmpty
  }

  /// The companies that an action is about: those that are marked, also where the filter hides
  /// them, else the selected one.
  var targets: Targets? {
    guard hasMarksAtHand else { return selected.map { Targets($0) } }
    return Targets(marked: watchlist.markedRows, hidden: watchlist.hiddenMarkCount)
  }

  /// The rows of ``targets``.
  var targetRows: [WatchlistRow] {
    hasMarksAtHand ? watchlist.markedRows : selected.map { [$0] } ?? []
  }

  /// `12 marked, 3 hidden`; nil where nothing is marked.
  var markedText: String? {
    guard hasMarksAtHand else { return nil }
    let hidden = watchlist.hiddenMarkCount
    return "\(watchlist.marks.count) marked" + (hidden > 0 ? ", \(hidden) hidden" : "")
  }

  /// Why nothing can be marked here; nil where it can.
  var reasonAgainstMarks: String? {
    switch screen {
    case .prioritize: "Calls are done one by one; marks are for the watchlist."
    case .monitor, .bulk: "Marks are for the watchlist."
    case .watchlist: watchlist.selected == nil ? "No company is selected." : nil
    }
  }

  /// Orders something for companies, and says so where it takes a while.
  mutating func order(_ effect: Effect, _ words: String, _ count: Int) -> [Effect] {
    if count >= 1_000 { notice = Notice("\(words) \(count) companies…", kind: .hint) }
    return [effect]
  }
}

extension WatchlistTable {
  func rows(in slots: [Int32]) -> some Sequence<WatchlistRow> {
    slots.lazy.map { rows[Int($0)] }
  }
}
