/// Which companies match a filter: one that only grew looks at no more than matched before.
struct FilterMatches: Sendable {
  /// One for each slot of the table.
  private(set) var marks: [Bool]
  private var terms: [Filter.Term] = []

  /// Begins with every company of a table.
  init(all table: WatchlistTable) {
    marks = Array(repeating: true, count: table.rows.count)
  }

  /// Begins with the companies in some slots.
  init(_ slots: some Sequence<Int32>, in table: WatchlistTable) {
    marks = Array(repeating: false, count: table.rows.count)
    for slot in slots { marks[Int(slot)] = true }
  }

  /// Narrows what matched to what matches a filter; false where that needs a new beginning, since
  /// something that was asked for is asked for no longer.
  mutating func narrow(
    to filter: Filter, in table: WatchlistTable, _ setting: FilterSetting
  ) -> Bool {
    let wanted = filter.terms
    guard terms.allSatisfy({ term in wanted.contains { $0.implies(term) } }) else { return false }
    for term in wanted where !terms.contains(term) { term.strike(&marks, in: table, setting) }
    terms = wanted
    return true
  }
}
