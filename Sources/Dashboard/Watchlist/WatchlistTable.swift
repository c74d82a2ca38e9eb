import Foundation
import Intent

/// Every company of the watchlist, by domain, in an order, ready to be searched.
///
/// Rows keep their slot for as long as they live, so that an order is a list of slots. Making one
/// of 100,000 rows takes some 100 ms: it is made where the rows are read, not on the main actor.
package struct WatchlistTable: Sendable {
  private(set) var rows: [WatchlistRow] = []
  private(set) var order: WatchlistOrder

  /// The slots of all companies on the list, in order.
  private(set) var ordered: [Int32] = []
  private(set) var search = SearchIndex()
  private(set) var counts = BandTally()

  private var slots: [Domain: Int32] = [:]

  /// The band of each slot beside the rows, because whole lists are counted and parted by it.
  private var bands: [Band?] = []

  /// Puts rows in order; of two of one company the later stands.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ rows: [WatchlistRow] = [], order: WatchlistOrder = WatchlistOrder()) {
    self.init(reserving: rows.count, order: order)
    add(rows)
    putInOrder()
  }

  /// An empty table that has room for so many rows, for ``add(_:)`` and ``putInOrder()``.
  package init(reserving count: Int, order: WatchlistOrder = WatchlistOrder()) {
    self.order = order
    rows.reserveCapacity(count)
    bands.reserveCapacity(count)
    search.reserveCapacity(count)
    slots.reserveCapacity(count)
  }

  /// Takes in rows that are not in order until ``putInOrder()``: so a list is made page by page,
  /// and never in memory twice.
  package mutating func add(_ rows: [WatchlistRow]) {
    var reworded: [Int] = []
    for row in rows { _ = place(row, &reworded) }
    search.replace(reworded) { [rows = self.rows] in rows[$0] }
  }

  /// Puts every row that was added in order.
  package mutating func putInOrder() {
    ordered = Array(0..<Int32(rows.count))
    sort()
  }

  var count: Int { ordered.count }

  /// The companies to be called first at an instant, at most so many.
  func callCandidates(at instant: Date, limit: Int) -> [CallCandidate] {
    CallOrder.candidates(among: rows, in: ordered, at: instant, limit: limit)
  }

  subscript(domain: Domain) -> WatchlistRow? { slots[domain].map { rows[Int($0)] } }

  func band(at slot: Int) -> Band? { bands[slot] }

  func slot(of domain: Domain) -> Int32? { slots[domain] }

  mutating func reorder(by order: WatchlistOrder) {
    guard order != self.order else { return }
    self.order = order
    sort()
  }

  /// Takes in companies that came or changed, and those that left.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *m* changes.
  mutating func apply(_ changed: [WatchlistRow], removed: [Domain] = []) {
    let gone = removed.compactMap { slots.removeValue(forKey: $0) }
    var reworded: [Int] = []
    let arrived = Set(changed.map { place($0, &reworded) })
    search.replace(reworded) { [rows] in rows[$0] }
    var isMoved = Array(repeating: false, count: rows.count)
    for slot in gone + arrived { isMoved[Int(slot)] = true }
    ordered.removeAll { isMoved[Int($0)] }
    merge(arrived.map(placed).sorted(by: precedes))
    recount()
  }

  /// Takes in new scores of companies that are on the list.
  mutating func apply(_ scores: [Rescored]) {
    apply(
      scores.compactMap { rescored in
        guard var row = self[rescored.domain] else { return nil }
        row.score = rescored.score
        row.triage.wake(in: row.band)
        return row
      })
  }

  /// Puts a row into its slot; one that reads differently from then on is noted for the search.
  private mutating func place(_ row: WatchlistRow, _ reworded: inout [Int]) -> Int32 {
    if let slot = slots[row.domain] {
      let old = rows[Int(slot)]
      rows[Int(slot)] = row
      bands[Int(slot)] = row.band
      if old.name != row.name || old.tags != row.tags { reworded.append(Int(slot)) }
      return slot
    }
    let slot = Int32(rows.count)
    rows.append(row)
    bands.append(row.band)
    search.append(row)
    slots[row.domain] = slot
    return slot
  }

  private mutating func sort() {
    var placed = ordered.map(placed)
    placed.sort(by: precedes)
    for (index, next) in placed.enumerated() { ordered[index] = next.slot }
    recount()
  }

  private mutating func merge(_ arrived: [Placed]) {
    guard !arrived.isEmpty else { return }
    var merged: [Int32] = []
    merged.reserveCapacity(ordered.count + arrived.count)
    var start = 0
    for new in arrived {
      let end = ordered[start...].partitioningIndex { !precedes(placed($0), new) }
      merged += ordered[start..<end]
      merged.append(new.slot)
      start = end
    }
    merged += ordered[start...]
    ordered = merged
  }

  private mutating func recount() {
    counts = BandTally()
    for slot in ordered { counts.count(bands[Int(slot)]) }
  }

  /// A slot with the number that sorts it.
  private struct Placed {
    let key: UInt64
    let slot: Int32
  }

  private func placed(_ slot: Int32) -> Placed {
    let prefix = order.column == .name ? search.namePrefix(Int(slot)) : 0
    return Placed(key: order.key(of: rows[Int(slot)].score, namePrefix: prefix), slot: slot)
  }

  private func precedes(_ first: Placed, _ second: Placed) -> Bool {
    if first.key != second.key { return first.key < second.key }
    return search.precedes(Int(first.slot), Int(second.slot))
  }
}

/// How many companies are in each band.
package struct BandTally: Hashable, Sendable {
  package private(set) var hot = 0
  package private(set) var warm = 0
  package private(set) var cold = 0
  package private(set) var unscored = 0

  package init(hot: Int = 0, warm: Int = 0, cold: Int = 0, unscored: Int = 0) {
    self.hot = hot
    self.warm = warm
    self.cold = cold
    self.unscored = unscored
  }

  var total: Int { hot + warm + cold + unscored }

  mutating func count(_ band: Band?) {
    switch band {
    case .hot: hot += 1
    case .warm: warm += 1
    case .cold: cold += 1
    case nil: unscored += 1
    }
  }

  func of(_ band: Band?) -> Int {
    switch band {
    case .hot: hot
    case .warm: warm
    case .cold: cold
    case nil: unscored
    }
  }
}

extension RandomAccessCollection {
  /// The first index from which a condition holds, where it never ceases to hold.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
