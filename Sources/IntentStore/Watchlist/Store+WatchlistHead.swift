import Foundation
import Intent

extension Store {
  /// At least so many of the best companies by score, the highest first, without reading the list.
  ///
  /// A score that the last of them shares with others comes whole. Empty when the list is hardly
  /// longer than that, or too many share a score: then the whole list must be read.
  /// - Complexity: O(*count* + the ties of the last) when so many have 75 points; else O(*n*) for
  ///   a look at every score.
  package func watchlistHead(_ count: Int) throws -> [WatchlistRow] {
    try read {
      let hottest = try hottest(count)
      return hottest.count >= count ? hottest : try highest(count)
    }
  }

  private func hottest(_ count: Int) throws -> [WatchlistRow] {
    var head: [WatchlistRow] = []
    let best = try connection.statement(
      """
      SELECT \(WatchlistRow.columns)
      FROM score AS s INDEXED BY score_top CROSS JOIN company AS c ON c.id = s.company
      WHERE s.total >= 75 AND c.listed_at IS NOT NULL
      ORDER BY s.total DESC
      """)
    try best.forEachWhile { row in
      let next = WatchlistRow(row)
      if head.count >= count, next.score?.total != head.last?.score?.total { return false }
      head.append(next)
      return true
    }
    return head
  }

  private func highest(_ count: Int) throws -> [WatchlistRow] {
    let totals = try connection.rows(
      "SELECT total FROM score WHERE total IS NOT NULL ORDER BY total DESC LIMIT ?", count * 16
    ) { $0.int(0) }
    // Some of the scores are of companies that have left the list.
    guard totals.count >= count * 2, let least = totals.last, totals[count * 2 - 1] > least
    else { return [] }
    let head = try connection.rows(
      """
      SELECT \(WatchlistRow.columns)
      FROM score AS s CROSS JOIN company AS c ON c.id = s.company
      WHERE s.total >= ? AND c.listed_at IS NOT NULL
      ORDER BY s.total DESC
      """, totals[count * 2 - 1]
    ) { WatchlistRow($0) }
    guard head.count >= count, let last = head[count - 1].score?.total else { return [] }
    return Array(head.prefix { $0.score?.total ?? 0 >= last })
  }
}
