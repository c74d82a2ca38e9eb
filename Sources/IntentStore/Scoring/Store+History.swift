import Foundation
import Intent

/// What a company's score was at an instant.
package struct HistoryPoint: Hashable, Sendable {
  package let at: Date

  /// In `0...100`; nil when nothing was known.
  package let total: Int?
  package let band: Band?

  package init(at: Date, total: Int?, band: Band?) {
    self.at = at
    self.total = total
    self.band = band
  }
}

extension Store {
  /// A company's scores so far, the oldest first: the last of each day (UTC), and each that changed
  /// the band.
  package func history(of domain: Domain) throws -> [HistoryPoint] {
    try connection.rows(
      """
      SELECT \(HistoryPoint.columns) FROM history AS h
      WHERE h.company = (SELECT id FROM company WHERE domain = ?) ORDER BY h.at
      """, domain.rawValue
    ) { HistoryPoint($0) }
  }
}

extension HistoryPoint {
  /// What ``init(_:)`` reads, of a point `h`.
  static let columns = "h.at, h.total, h.band"

  init(_ row: Statement) {
    self.init(
      at: row.date(0), total: row.optionalInt(1),
      band: row.optionalInt(2).flatMap(Band.init(code:)))
  }
}
