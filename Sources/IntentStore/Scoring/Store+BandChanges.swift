import Foundation
import Intent

extension Store {
  /// The last companies of the watchlist that went from one band to another, the latest first.
  ///
  /// A company's first score is no such change.
  package func bandChanges(limit: Int) throws -> [BandChange] {
    try connection.rows(
      """
      SELECT \(BandChange.columns) FROM band_change AS b JOIN company AS c ON c.id = b.company
      WHERE c.listed_at IS NOT NULL ORDER BY b.id DESC LIMIT ?
      """, limit
    ) { BandChange($0) }
  }

  /// The number of the last change of band; 0 when there was none.
  package func lastBandChange() throws -> Int {
    try connection.number("SELECT coalesce(max(id), 0) FROM band_change")
  }

  /// Takes the changes to HOT that nobody was given notice of, the oldest first, each only once
  /// among all programs on the store.
  ///
  /// Those up to a number are passed over.
  package func takeHotChanges(after number: Int) throws -> [BandChange] {
    // Where there is nothing to tell nothing is written, or two programs would wake each other.
    guard try !hotChanges(after: number).isEmpty else { return [] }
    return try write(.relaxed) {
      let changes = try hotChanges(after: number)
      try connection.run(
        "UPDATE notice_mark SET band_change = (SELECT coalesce(max(id), 0) FROM band_change)")
      return changes
    }
  }

  private func hotChanges(after number: Int) throws -> [BandChange] {
    try connection.rows(
      """
      SELECT \(BandChange.columns) FROM band_change AS b JOIN company AS c ON c.id = b.company
      WHERE c.listed_at IS NOT NULL AND b.band = 0
        AND b.id > max(?, (SELECT band_change FROM notice_mark)) ORDER BY b.id
      """, number
    ) { BandChange($0) }
  }
}

extension BandChange {
  /// What ``init(_:)`` reads, of a change `b` of a company `c`.
  fileprivate static let columns = """
    c.domain, c.name, b.band_before, b.band, b.at, b.total, b.total_before, b.cause, b.text, b.source
    """

  fileprivate init(_ row: Statement) {
    self.init(
      domain: Domain(kept: row.text(0)), name: row.text(1),
      from: row.optionalInt(2).flatMap(Band.init(code:)),
      to: row.optionalInt(3).flatMap(Band.init(code:)), at: row.date(4),
      total: row.optionalInt(5), previousTotal: row.optionalInt(6),
      cause: BandCause(row, from: 7))
  }
}
