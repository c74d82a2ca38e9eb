import Foundation
import Intent

/// The watchlist as the screen shows it: filtered, under band headings, one company selected.
package struct Watchlist: Sendable {
  /// Companies of one band that stand together under a heading.
  struct Section: Equatable, Sendable {
    let band: Band?

    /// Positions in ``Watchlist/shown``.
    var positions: Range<Int>
  }

  package private(set) var table = WatchlistTable()
  package private(set) var filter = Filter()
  private var setting = FilterSetting()

  /// Which companies match the filter; nil once something changed that makes others match.
  private var matches: FilterMatches?

  /// What is new about companies, until it is seen.
  package private(set) var novelties = Novelties()

  /// The band that alone is shown; nil shows all.
  package private(set) var bandOnly: Band?

  /// Kept by identity too: by slots, which stay with their companies.
  var marks = Marks()

  /// The slots of the companies that match, in order.
  private(set) var shown: [Int32] = []
  private(set) var sections: [Section] = []

  /// Kept by identity, so that a new order never moves the selection to another company.
  package private(set) var selection: Domain?

  /// Whether the selection was made by a person; before that it leads the list.
  private var isSelectionChosen = false

  /// Where the selected company stands in ``shown``.
  private(set) var position = 0

  /// The first line on the screen.
  private(set) var topLine = 0

  /// How many lines the screen has for the list.
  private(set) var height = 1

  package init() {}

  /// The selected company where a person chose it; nil while the selection leads the list.
  var chosen: Domain? { isSelectionChosen ? selection : nil }

  package var selected: WatchlistRow? { selection.flatMap { table[$0] } }
  package var isNarrowed: Bool { !filter.isEmpty || bandOnly != nil }
  package var shownCount: Int { shown.count }

  /// The companies that match, in order.
  package var shownDomains: [Domain] { shown.map { table.rows[Int($0)].domain } }

  func row(at position: Int) -> WatchlistRow { table.rows[Int(shown[position])] }
}

extension Watchlist {
  /// The selected company, then those that a move may select next.
  var aroundSelection: [Domain] {
    guard !shown.isEmpty else { return [] }
    return [0, 1, -1, 2, 3].map { position + $0 }.filter(shown.indices.contains)
      .map { row(at: $0).domain }
  }
}

extension Watchlist {
  mutating func replaceAll(with table: WatchlistTable) {
    keepMarks(through: { list in
      list.holdingStill { list in
        let order = list.table.order
        list.table = table
        list.table.reorder(by: order)
      }
    })
  }

  mutating func apply(_ change: WatchlistChange) {
    unmark(change.removed)
    holdingStill { $0.table.apply(change.rows, removed: change.removed) }
    guard let wanted = change.selection else { return }
    select(wanted)
    claimSelection()
  }

  mutating func apply(_ scores: [Rescored]) {
    holdingStill { $0.table.apply(scores) }
  }

  mutating func narrow(to filter: Filter) {
    guard filter != self.filter else { return }
    let new = filter.asksForNew ? novelties.unseen : []
    // What is typed changes only the filter: what matched before still does.
    let matches = new == setting.new ? matches : nil
    setting.new = new
    holdingStill { list in
      list.filter = filter
      list.matches = matches
    }
  }

  /// Takes in what time it is: other companies may match.
  mutating func move(to now: Date) {
    setting.now = now
    if filter.dependsOnTime { holdingStill { _ in } }
  }

  /// Takes in what is new.
  mutating func take(_ novelties: Novelties) {
    self.novelties = novelties
    guard filter.asksForNew else { return }
    setting.new.formUnion(novelties.unseen)
    holdingStill { _ in }
  }

  /// Takes what is new about a company for seen; it stays where it is until another filter is typed.
  mutating func see(_ domain: Domain) { novelties.see(domain) }
  mutating func seeAll() { novelties.seeAll() }

  mutating func narrow(toBand band: Band?) {
    holdingStill { $0.bandOnly = band }
  }

  mutating func order(by order: WatchlistOrder) {
    holdingStill { $0.table.reorder(by: order) }
  }

  /// Changes the list under a selection that stays on its company and on its line of the screen.
  private mutating func holdingStill(_ change: (inout Watchlist) -> Void) {
    let offset = line(of: position) - topLine
    matches = nil
    change(&self)
    refilter()
    if let bandOnly { shown.removeAll { table.band(at: Int($0)) != bandOnly } }
    sections = table.order.isGrouped ? groups() : []
    let slot = isSelectionChosen ? selection.flatMap { table.slot(of: $0) } : shown.first
    if let slot, let found = shown.firstIndex(of: slot) {
      position = found
    } else {
      position = max(0, min(position, shown.count - 1))
    }
    selection = shown.isEmpty ? nil : row(at: position).domain
    topLine = line(of: position) - offset
    keepInView()
  }

  private mutating func refilter() {
    guard !filter.isEmpty else {
      matches = nil
      shown = table.ordered
      return
    }
    var fresh = matches ?? FilterMatches(all: table)
    if !fresh.narrow(to: filter, in: table, setting) {
      fresh = FilterMatches(all: table)
      _ = fresh.narrow(to: filter, in: table, setting)
    }
    matches = fresh
    let marks = fresh.marks
    shown = table.ordered.filter { marks[Int($0)] }
  }

  /// How many companies of the whole list match a filter.
  func matchCount(of filter: Filter) -> Int {
    var found = FilterMatches(table.ordered, in: table)
    let new = filter.asksForNew ? novelties.unseen : []
    _ = found.narrow(to: filter, in: table, FilterSetting(now: setting.now, new: new))
    return found.marks.count { $0 }
  }

  private func groups() -> [Section] {
    var sections: [Section] = []
    var start = 0
    while start < shown.count {
      let band = table.band(at: Int(shown[start]))
      let end = shown[start...].firstIndex { table.band(at: Int($0)) != band } ?? shown.count
      sections.append(Section(band: band, positions: start..<end))
      start = end
    }
    return sections
  }
}

extension Watchlist {
  /// Takes the selection for a person's own from now on: it no longer follows the top of the list.
  mutating func claimSelection() { isSelectionChosen = selection != nil }

  mutating func select(_ domain: Domain) {
    guard let slot = table.slot(of: domain), let found = shown.firstIndex(of: slot) else { return }
    select(at: found)
  }

  mutating func move(by offset: Int) { select(at: position + offset) }
  mutating func moveToFirst() { select(at: 0) }
  mutating func moveToLast() { select(at: shown.count - 1) }

  /// A page keeps one line of the last in view.
  var page: Int { max(1, height - 1) }

  mutating func show(lines: Int) {
    height = max(1, lines)
    keepInView()
  }

  private mutating func select(at wanted: Int) {
    guard !shown.isEmpty else { return }
    position = max(0, min(wanted, shown.count - 1))
    selection = row(at: position).domain
    keepInView()
  }

  private mutating func keepInView() {
    let line = line(of: position)
    // The heading above the first company of a band comes into view with it.
    let first = sections.contains { $0.positions.lowerBound == position } ? line - 1 : line
    topLine = min(topLine, first)
    topLine = max(topLine, line - height + 1)
    topLine = max(0, min(topLine, lineCount - height))
  }

  var lineCount: Int { shown.count + sections.count }

  /// The line of a position, counting the headings above it.
  func line(of position: Int) -> Int {
    position + sections.count { $0.positions.lowerBound <= position }
  }
}
