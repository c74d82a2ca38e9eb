import Foundation
import Intent

/// Where a page of all scores so far ended.
package struct HistoryCursor: Hashable, Sendable {
  fileprivate let company: Int64

  /// Seconds since 1970.
  fileprivate let at: Double
}

extension Store {
  /// One page of all scores so far, company by company and the oldest first, of at most `limit`
  /// points, at least 1.
  ///
  /// `next` is what the next page comes `after`; nil at the end, as for the first page.
  package func historyPage(
    after: HistoryCursor?, limit: Int
  ) throws -> (points: [(domain: Domain, point: HistoryPoint)], next: HistoryCursor?) {
    precondition(limit > 0, "a page has at least one point, not \(limit)")
    var points: [(domain: Domain, point: HistoryPoint)] = []
    var last: HistoryCursor?
    let page = try connection.statement(
      """
      SELECT \(HistoryPoint.columns), h.company, c.domain
      FROM history AS h JOIN company AS c ON c.id = h.company
      WHERE (h.company, h.at) > (?, ?) AND c.merged_into IS NULL ORDER BY h.company, h.at LIMIT ?
      """)
    try page.forEach(after?.company ?? 0, after?.at ?? 0, limit) { row in
      last = HistoryCursor(company: row.id(3), at: row.real(0))
      points.append((Domain(kept: row.text(4)), HistoryPoint(row)))
    }
    return (points, points.count < limit ? nil : last)
  }
}
