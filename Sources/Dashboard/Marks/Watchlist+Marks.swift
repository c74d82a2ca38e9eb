import Intent

extension Watchlist {
  /// How many of the marked companies the filter hides.
  var hiddenMarkCount: Int {
    marks.isEmpty ? 0 : marks.count - shown.count { marks[$0] }
  }

  /// The marked companies in the order of the list, those that the filter hides among them.
  var markedRows: [WatchlistRow] {
    table.ordered.lazy.filter { marks[$0] }.map { table.rows[Int($0)] }
  }

  /// Marks the selected company, or takes its mark away, and goes on to the next.
  mutating func toggleMark() {
    guard let slot = selection.flatMap({ table.slot(of: $0) }) else { return }
    marks.set(slot, !marks[slot])
    move(by: 1)
  }

  /// Marks every company that matches; where all are marked, takes their marks away.
  mutating func toggleMarksOfShown() {
    let isMarking = shown.contains { !marks[$0] }
    for slot in shown { marks.set(slot, isMarking) }
  }

  mutating func clearMarks() { marks = Marks() }

  /// Puts a table in place of the present one; marks stay with their companies.
  mutating func keepMarks(through change: (inout Watchlist) -> Void) {
    let marked = marks.isEmpty ? [] : markedRows.map(\.domain)
    change(&self)
    marks = Marks(marked.compactMap { table.slot(of: $0) })
  }

  /// Takes the marks of companies that leave the list.
  mutating func unmark(_ domains: [Domain]) {
    guard !marks.isEmpty else { return }
    for slot in domains.compactMap({ table.slot(of: $0) }) { marks.set(slot, false) }
  }
}
