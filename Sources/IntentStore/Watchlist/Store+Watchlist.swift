import Foundation
import Intent

extension Store {
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
    // Many companies have the same tags: they share them.
    var tags: [String: [String]] = [:]
    let page = try connection.statement(
      """
      SELECT \(WatchlistRow.columns), c.id FROM company AS c LEFT JOIN score AS s ON s.company = c.id
      WHERE c.listed_at IS NOT NULL AND c.id > ? ORDER BY c.id LIMIT ?
      """)
    try page.forEach(after ?? 0, limit) { row in
      var next = WatchlistRow(row)
      if !next.tags.isEmpty {
        let key = row.text(3)
        next.tags = tags[key] ?? next.tags
        tags[key] = next.tags
      }
      rows.append(next)
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
  static let columns =
    "c.domain, c.name, c.listed_at, c.tags, c.owner, " + ScoreSummary.columns + ", "
    + Triage.columns

  fileprivate static let columnCount = 5 + ScoreSummary.columnCount + Triage.columnCount

  init(_ row: Statement) {
    self.init(
      domain: Domain(kept: row.text(0)), name: row.text(1), tags: row.lines(3),
      owner: row.optionalText(4), addedAt: row.date(2), score: ScoreSummary(row, from: 5),
      triage: Triage(row, from: 5 + ScoreSummary.columnCount))
  }
}
