import Foundation
import Intent

/// What a store tells of itself and of its scores, for people who look after it.
package struct StoreStatus: Hashable, Sendable {
  package let counts: BandCounts

  /// In bytes; 0 for one in memory.
  package let size: Int

  /// The write-ahead log's, in bytes.
  package let logSize: Int

  /// The last score that was computed; nil when there is none.
  package let lastScoredAt: Date?

  /// How many companies of the watchlist are due.
  package let due: Int

  /// When the next one comes due; nil where nothing is scored yet.
  package let nextDueAt: Date?

  /// The companies of the watchlist whose last look failed, at most so many as were asked for, with
  /// the reason.
  package let failed: [Failed]
  package let failedCount: Int

  /// A company whose last look failed, with the reason where one was given.
  package struct Failed: Hashable, Sendable {
    package let domain: Domain
    package let reason: String?
  }
}

extension Store {
  /// How the store and its scores are at an instant.
  ///
  /// - Complexity: O(*n*).
  package func status(
    at instant: Date, maxAge: Duration, policy: String, byAgeAlone: Bool = false,
    sparingAPI: Bool = false, limit: Int = 5
  ) throws -> StoreStatus {
    try read {
      let due = try due(
        at: instant, maxAge: maxAge, policy: policy, byAgeAlone: byAgeAlone, sparingAPI: sparingAPI
      ).count
      let failed = try connection.rows(
        """
        SELECT c.domain, (SELECT reason FROM look WHERE company = c.id AND reason IS NOT NULL
          ORDER BY looked_at DESC LIMIT 1)
        FROM company AS c JOIN score AS s ON s.company = c.id
        WHERE c.listed_at IS NOT NULL AND s.is_stale = 1 ORDER BY c.domain
        """
      ) { StoreStatus.Failed(domain: Domain(kept: $0.text(0)), reason: $0.optionalText(1)) }
      let last = try connection.first("SELECT max(scored_at) FROM score") { $0.optionalDate(0) }
      let next = try connection.first(
        """
        SELECT min(\(Self.dueAt(byAgeAlone)))
        FROM company AS c JOIN score AS s ON s.company = c.id
        WHERE c.listed_at IS NOT NULL AND \(Self.dueAt(byAgeAlone)) > ?1
        """, instant, maxAge / .seconds(1)
      ) { $0.optionalDate(0) }
      return StoreStatus(
        counts: try bandCounts(), size: Self.size(of: location.path),
        logSize: Self.size(of: location.path + "-wal"), lastScoredAt: last ?? nil, due: due,
        nextDueAt: next ?? nil, failed: Array(failed.prefix(limit)), failedCount: failed.count)
    }
  }

  private static func size(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }
}
