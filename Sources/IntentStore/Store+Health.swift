import CSQLite
import Foundation
import Intent

/// What is found in a store's file when it is looked through.
package struct StoreHealth: Hashable, Sendable {
  /// What SQLite finds wrong, a line each; empty for a sound one.
  package let faults: [String]

  /// How many pages of the write-ahead log could not be brought into the file, as somebody reads an
  /// older state of them.
  package let heldPages: Int

  /// The latest instant at which something was scored or edited; nil when nothing was.
  package let lastWrittenAt: Date?
}

extension Store {
  /// Looks the file through, but not whether each index has each row.
  ///
  /// - Complexity: reads the whole file.
  package func health() throws -> StoreHealth {
    let faults = try faults(of: "quick_check", limit: 20)
    guard faults.isEmpty else {
      return StoreHealth(faults: faults, heldPages: 0, lastWrittenAt: nil)
    }
    var held = 0
    if !isReadOnly {
      // Busy, pages in the log, pages brought into the file.
      held =
        try connection.first("PRAGMA wal_checkpoint(PASSIVE)") {
          max(0, $0.int(1) - $0.int(2))
        } ?? 0
    }
    let last = try connection.first(
      """
      SELECT max(at) FROM (SELECT max(scored_at) AS at FROM score UNION ALL
        SELECT max(at) FROM edit)
      """
    ) { $0.optionalDate(0) }
    return StoreHealth(faults: [], heldPages: held, lastWrittenAt: last ?? nil)
  }

  /// What SQLite finds wrong with the file, at most so many lines; empty for a sound one.
  ///
  /// - Complexity: reads the whole file.
  package func faults(limit: Int = 20) throws -> [String] {
    try faults(of: "integrity_check", limit: limit)
  }

  private func faults(of check: String, limit: Int) throws -> [String] {
    let lines: [String]
    do throws(StoreError) {
      lines = try connection.rows("SELECT * FROM pragma_\(check)(?)", limit) { $0.text(0) }
    } catch {
      guard error.reason == .damaged else { throw error }
      // So damaged that it cannot even be checked.
      return [error.description]
    }
    return lines.filter { $0 != "ok" }
  }
}
