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
  /// - Complexity: O(*n* log *n*).
  package static func candidates(
    among rows: [WatchlistRow], at instant: Date, limit: Int = .max
  ) -> [CallCandidate] {
    // What is sorted is small and plain: moving whole rows about would cost more than ranking them.
    let places = rows.indices.compactMap { Place($0, of: rows[$0], at: instant) }
    return places.sorted { $0.precedes($1, in: rows) }.prefix(limit).map {
      CallCandidate(row: rows[$0.index], priority: $0.priority)
    }
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
