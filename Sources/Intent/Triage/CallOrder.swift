import Foundation

/// A company on the call list, with what puts it in its place.
package struct CallCandidate: Hashable, Sendable {
  package let row: WatchlistRow
  package let priority: Priority
}

/// The order in which companies are to be called.
package enum CallOrder {
  /// The companies to be called at an instant, at most so many: by priority, then the higher score,
  /// the earlier decay date (none is last) and the domain.
  ///
  /// - Complexity: O(*n*) for a few of many, O(*n* log *n*) for all.
  package static func candidates(
    among rows: [WatchlistRow], at instant: Date, limit: Int = .max
  ) -> [CallCandidate] {
    candidates(among: rows, in: rows.indices.map { Int32($0) }, at: instant, limit: limit)
  }

  /// The same among the rows in some slots, each named once.
  package static func candidates(
    among rows: [WatchlistRow], in slots: [Int32], at instant: Date, limit: Int = .max
  ) -> [CallCandidate] {
    // What is ordered is small and plain: moving whole rows about would cost more than ranking them.
    var places: [Place] = []
    if limit < slots.count / 8 {
      for slot in slots { take(Int(slot), into: &places, upTo: limit, from: rows, at: instant) }
    } else {
      places = slots.compactMap { Place(Int($0), of: rows[Int($0)], at: instant) }
      places.sort { $0.precedes($1, in: rows) }
    }
    return places.prefix(limit).map { CallCandidate(row: rows[$0.index], priority: $0.priority) }
  }

  /// Takes a row among the first, in order, if it belongs there.
  private static func take(
    _ index: Int, into first: inout [Place], upTo limit: Int, from rows: [WatchlistRow],
    at instant: Date
  ) {
    let isFull = first.count == limit
    // Most of a long list cannot come before the last of the first, whatever its terms are.
    if isFull, (rows[index].score?.total ?? 0) + Priority.mostAdded < first.last?.total ?? .max {
      return
    }
    guard let place = Place(index, of: rows[index], at: instant) else { return }
    if isFull {
      guard let last = first.last, place.precedes(last, in: rows) else { return }
      first.removeLast()
    }
    let behind = first.firstIndex { place.precedes($0, in: rows) } ?? first.endIndex
    first.insert(place, at: behind)
  }
}

/// What decides the place of one row.
private struct Place {
  let index: Int
  let priority: Priority
  let total: Int
  let decaysAt: TimeInterval

  init?(_ index: Int, of row: WatchlistRow, at instant: Date) {
    guard let score = row.score, let priority = Priority(score, row.triage, at: instant) else {
      return nil
    }
    self.index = index
    self.priority = priority
    total = priority.total
    decaysAt = score.decayDate?.timeIntervalSince1970 ?? .infinity
  }

  func precedes(_ other: Place, in rows: [WatchlistRow]) -> Bool {
    if total != other.total { return total > other.total }
    if priority.score != other.priority.score { return priority.score > other.priority.score }
    if decaysAt != other.decaysAt { return decaysAt < other.decaysAt }
    return rows[index].domain < rows[other.index].domain
  }
}
