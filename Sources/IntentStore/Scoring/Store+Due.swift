import Foundation
import Intent

extension Store {
  /// The companies of the watchlist whose score no longer says what is known.
  ///
  /// Those never scored, scored so long ago (or after the instant, by a clock that was ahead),
  /// under another policy, from other evidence or looks, or whose decay date has come. The HOT come
  /// first, then the WARM, those never scored, and the others, each the oldest first.
  /// - Complexity: O(*n*).
  package func due(at instant: Date, maxAge: Duration, policy: String) throws -> [Domain] {
    if connection.transaction.isOpen, !isReadOnly {
      try pending.flushRevisions(to: connection)
    }
    return try connection.rows(
      """
      SELECT c.domain FROM company AS c LEFT JOIN score AS s ON s.company = c.id
      WHERE c.listed_at IS NOT NULL AND (s.company IS NULL OR s.scored_at <= ?1 - ?2
        OR s.scored_at >= ?1 + ?2 OR s.decay_at <= ?1 OR s.revision <> c.revision
        OR s.policy <> ?3)
      ORDER BY CASE WHEN s.company IS NULL THEN 2 WHEN s.band = 0 THEN 0 WHEN s.band = 1 THEN 1
        WHEN s.band = 2 THEN 3 ELSE 4 END, s.scored_at, c.id
      """, instant, maxAge / .seconds(1), policy
    ) { Domain(kept: $0.text(0)) }
  }
}
