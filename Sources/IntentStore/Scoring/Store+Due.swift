import Foundation
import Intent

extension Store {
  /// The companies of the watchlist whose score no longer says what is known.
  ///
  /// Those never scored, scored so long ago (or after the instant, by a clock that was ahead),
  /// under another policy, from other evidence or looks, or whose decay date has come; by age alone,
  /// evidence, looks and decay dates make nothing due, for somebody else knows of them. Companies
  /// whose score an API gave can be spared. The HOT come first, then the WARM, those never scored,
  /// and the others, each the oldest first.
  /// - Complexity: O(*n*).
  package func due(
    at instant: Date, maxAge: Duration, policy: String, byAgeAlone: Bool = false,
    sparingAPI: Bool = false
  ) throws -> [Domain] {
    if connection.transaction.isOpen, !isReadOnly {
      try pending.flushRevisions(to: connection)
    }
    return try connection.rows(
      """
      SELECT c.domain \(Self.listed(sparingAPI)) AND \(Self.isDue(byAgeAlone: byAgeAlone))
      ORDER BY \(Self.dueOrder)
      """, instant, maxAge / .seconds(1), policy
    ) { Domain(kept: $0.text(0)) }
  }

  /// The companies of the watchlist that have no score under a policy.
  package func unscored(under policy: String) throws -> Set<Domain> {
    Set(
      try connection.rows(
        "SELECT c.domain \(Self.listed()) AND (s.company IS NULL OR s.policy <> ?)", policy
      ) { Domain(kept: $0.text(0)) })
  }
}
