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
      SELECT at, total, band FROM history
      WHERE company = (SELECT id FROM company WHERE domain = ?) ORDER BY at
      """, domain.rawValue
    ) {
      HistoryPoint(
        at: $0.date(0), total: $0.optionalInt(1),
        band: $0.optionalInt(2).flatMap(Band.init(code:)))
    }
  }
}
