import Foundation
import Intent

extension Store {
  /// At least so many of the best companies by score, the highest first, without reading the list.
  ///
  /// A score that the last of them shares with others comes whole. Empty when fewer than that many
  /// have 75 points: then the whole list must be read.
  /// - Complexity: O(*count* + the ties of the last).
  package func watchlistHead(_ count: Int) throws -> [WatchlistRow] {
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
    return head.count >= count ? head : []
  }

  /// One page of the watchlist in the order of the table, of at most `limit` rows, at least 1.
  ///
  /// `next` is what the next page comes `after`; nil at the end, as for the first page.
  package func watchlistPage(
    after: Int64?, limit: Int
  ) throws -> (rows: [WatchlistRow], next: Int64?) {
    precondition(limit > 0, "a page has at least one row, not \(limit)")
    var last: Int64?
    var rows: [WatchlistRow] = []
    rows.reserveCapacity(min(limit, 4_096))
    let page = try connection.statement(
      """
      SELECT \(WatchlistRow.columns), c.id FROM company AS c LEFT JOIN score AS s ON s.company = c.id
      WHERE c.listed_at IS NOT NULL AND c.id > ? ORDER BY c.id LIMIT ?
      """)
    try page.forEach(after ?? 0, limit) { row in
      rows.append(WatchlistRow(row))
      last = row.id(WatchlistRow.columnCount)
    }
    return (rows, rows.count < limit ? nil : last)
  }

  /// The whole watchlist in the order of the table.
  ///
  /// - Complexity: O(*n*).
  package func watchlist() throws -> [WatchlistRow] {
    try watchlistPage(after: nil, limit: .max).rows
  }

  /// The rows of those companies that are on the watchlist, in the order given.
  package func rows(of domains: [Domain]) throws -> [WatchlistRow] {
    let one = try connection.statement(
      """
      SELECT \(WatchlistRow.columns) FROM company AS c LEFT JOIN score AS s ON s.company = c.id
      WHERE c.domain = ? AND c.listed_at IS NOT NULL
      """)
    return try read {
      try domains.compactMap { try one.first($0.rawValue) { WatchlistRow($0) } }
    }
  }

  /// The domains on the watchlist, in the order of the table.
  package func allListed() throws -> [Domain] {
    try connection.rows("SELECT domain FROM company WHERE listed_at IS NOT NULL ORDER BY id") {
      Domain(kept: $0.text(0))
    }
  }

  /// How many companies of the watchlist are in each band.
  package func bandCounts() throws -> BandCounts {
    var counts = pending.counts
    let stored = try connection.rows("SELECT count FROM band_count ORDER BY band") { $0.int(0) }
    for (band, count) in stored.enumerated() { counts[band] += count }
    return BandCounts(hot: counts[0], warm: counts[1], cold: counts[2], unscored: counts[3])
  }
}

extension WatchlistRow {
  /// What ``init(_:)`` reads, of a company `c` and its score `s`, if it has one.
  fileprivate static let columns =
    "c.domain, c.name, c.listed_at, c.tags, c.owner, " + ScoreSummary.columns

  fileprivate static let columnCount = 5 + ScoreSummary.columnCount

  fileprivate init(_ row: Statement) {
    self.init(
      domain: Domain(kept: row.text(0)), name: row.text(1), tags: row.lines(3),
      owner: row.optionalText(4), addedAt: row.date(2), score: ScoreSummary(row, from: 5))
  }
}
