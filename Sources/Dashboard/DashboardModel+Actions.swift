import Canvas
import Intent

extension DashboardModel {
  /// Does what a person asked for, or says why it cannot be done now.
  mutating func update(_ action: Action) -> [Effect] {
    if let reason = reasonAgainst(action) {
      notice = Notice(reason, kind: .hint)
      return []
    }
    switch action {
    case .selectNext: watchlist.move(by: 1)
    case .selectPrevious: watchlist.move(by: -1)
    case .selectFirst: isDetailOpen ? detail.scroll(by: -.max / 2) : watchlist.moveToFirst()
    case .selectLast: isDetailOpen ? detail.scroll(by: .max / 2) : watchlist.moveToLast()
    case .pageDown: page(by: 1, of: 1)
    case .pageUp: page(by: -1, of: 1)
    case .halfPageDown: page(by: 1, of: 2)
    case .halfPageUp: page(by: -1, of: 2)
    case .scrollDetailDown: detail.scroll(by: 1)
    case .scrollDetailUp: detail.scroll(by: -1)
    case .open: isDetailOpen = true
    case .add: mode = .form(.adding)
    case .edit: watchlist.selected.map { mode = .form(.editing($0)) }
    case .remove: return watchlist.selection.map { [.remove([$0])] } ?? []
    case .filter: mode = .filtering(TextField(watchlist.filter.text))
    case .nextBand: showNextBand()
    case .sort: sortByNextColumn()
    case .reverseSort:
      order(by: WatchlistOrder(by: order.column, isReversed: !order.isReversed))
    case .refresh: return watchlist.selection.map { [.refreshOnly([$0])] } ?? []
    case .refreshAll: return [.refresh]
    case .pauseRefresh: return [refresh == .paused ? .resumeRefresh : .pauseRefresh]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .nextTheme: return [.nextTheme]
    case .help: mode = .help(Help())
    case .redraw: return [.redraw]
    case .back: _ = goBack()
    case .leave: return goBack() ? [] : [.quit(status: 0)]
    case .quit: return [.quit(status: 0)]
    }
    return []
  }

  /// Why an action can do nothing now; nil where it can.
  func reasonAgainst(_ action: Action) -> String? {
    switch action {
    case .add, .edit, .remove, .undo, .redo:
      if let readOnlyReason { return readOnlyReason }
    case .refresh, .refreshAll, .pauseRefresh:
      if let readOnlyReason { return readOnlyReason }
      if action == .pauseRefresh, refresh == .watching {
        return "Another intentiq refreshes this store; pause it there."
      }
    default: break
    }
    switch action {
    case .edit, .remove, .refresh, .open:
      return watchlist.selection == nil ? "No company is selected." : nil
    default: return nil
    }
  }

  private var order: WatchlistOrder { watchlist.table.order }

  private mutating func page(by direction: Int, of part: Int) {
    if isDetailOpen {
      detail.scroll(by: direction * max(1, detail.page / part))
    } else {
      watchlist.move(by: direction * max(1, watchlist.page / part))
    }
  }

  private mutating func showNextBand() {
    let bands: [Band?] = [nil] + Band.allCases
    let at = bands.firstIndex(of: watchlist.bandOnly) ?? 0
    watchlist.narrow(toBand: bands[(at + 1) % bands.count])
  }

  private mutating func sortByNextColumn() {
    let columns = WatchlistOrder.Column.allCases
    let at = columns.firstIndex(of: order.column) ?? 0
    order(by: WatchlistOrder(by: columns[(at + 1) % columns.count]))
  }

  private mutating func order(by order: WatchlistOrder) {
    watchlist.order(by: order)
    notice = Notice(
      "Sorted by \(order.column.title)\(order.isReversed ? ", turned around" : "").", kind: .hint)
  }

  /// One step back: out of the detail, then out of the filter; false where there was no step.
  private mutating func goBack() -> Bool {
    if isDetailOpen {
      isDetailOpen = false
    } else if watchlist.isNarrowed {
      watchlist.narrow(toBand: nil)
      watchlist.narrow(to: Filter())
    } else {
      return false
    }
    return true
  }
}
