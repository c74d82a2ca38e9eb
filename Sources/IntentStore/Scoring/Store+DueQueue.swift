import Foundation
import Intent

extension Store {
  /// How many companies are due, and the first of them and of those that come due later, at most so
  /// many of each, with why.
  ///
  /// It is ``due(at:maxAge:policy:byAgeAlone:sparingAPI:)`` as people look at it.
  /// - Complexity: O(*n*).
  package func dueQueue(
    at instant: Date, maxAge: Duration, policy: String, byAgeAlone: Bool = false,
    sparingAPI: Bool = false, limit: Int
  ) throws -> DueQueue {
    let isDue = Self.isDue(byAgeAlone: byAgeAlone)
    let dueAt = Self.dueAt(byAgeAlone)
    let listed = Self.listed(sparingAPI)
    return try read {
      let age = maxAge / .seconds(1)
      let count = try connection.first(
        "SELECT count(*) \(listed) AND \(isDue)", instant, age, policy
      ) { $0.int(0) }
      let next = try connection.rows(
        """
        SELECT \(Self.queued), \(Self.reason(byAgeAlone)), \(dueAt)
        \(listed) AND \(isDue) ORDER BY \(Self.dueOrder) LIMIT ?4
        """, instant, age, policy, limit
      ) { DueCompany($0) }
      let later = try connection.rows(
        """
        SELECT \(Self.queued),
          CASE WHEN s.decay_at < s.scored_at + ?2 AND NOT ?5 THEN 3 ELSE 5 END, \(dueAt) AS due_at
        \(listed) AND NOT \(isDue) ORDER BY due_at, c.id LIMIT ?4
        """, instant, age, policy, limit, byAgeAlone ? 1 : 0
      ) { DueCompany($0) }
      return DueQueue(count: count ?? 0, next: next, later: later)
    }
  }

  /// With an instant, the seconds of the greatest age, and a policy.
  static let isDue = isDue(byAgeAlone: false)

  static func isDue(byAgeAlone: Bool) -> String {
    """
    (s.company IS NULL OR s.scored_at <= ?1 - ?2 OR s.scored_at >= ?1 + ?2 OR s.policy <> ?3
      \(byAgeAlone ? "" : "OR coalesce(s.decay_at <= ?1, 0) OR s.revision <> c.revision"))
    """
  }

  /// When a scored company comes due, with the seconds of the greatest age.
  static func dueAt(_ byAgeAlone: Bool) -> String {
    byAgeAlone ? "s.scored_at + ?2" : "min(s.scored_at + ?2, coalesce(s.decay_at, 9e99))"
  }

  static func listed(_ sparesAPI: Bool = false) -> String {
    """
    FROM company AS c LEFT JOIN score AS s ON s.company = c.id WHERE c.listed_at IS NOT NULL
      \(sparesAPI ? "AND coalesce(s.policy NOT LIKE '\(APIPolicy.name(of: "%"))', 1)" : "")
    """
  }

  /// The HOT first, then the WARM, those never scored, and the others, each the oldest first.
  static let dueOrder = """
    CASE WHEN s.company IS NULL THEN 2 WHEN s.band = 0 THEN 0 WHEN s.band = 1 THEN 1
      WHEN s.band = 2 THEN 3 ELSE 4 END, s.scored_at, c.id
    """

  private static let queued = "c.domain, c.name, s.band, s.total"

  private static func reason(_ byAgeAlone: Bool) -> String {
    let ofEngine = "WHEN s.revision <> c.revision THEN 2 WHEN s.decay_at <= ?1 THEN 3"
    return """
      CASE WHEN s.company IS NULL THEN 0 WHEN s.policy <> ?3 THEN 1 \(byAgeAlone ? "" : ofEngine)
        WHEN s.scored_at >= ?1 + ?2 THEN 4 ELSE 5 END
      """
  }
}

extension DueCompany {
  fileprivate init(_ row: Statement) {
    let reasons: [DueReason] = [
      .neverScored, .otherPolicy, .newEvidence, .decayDate, .clockAhead, .age,
    ]
    let reason = reasons[row.int(4)]
    let isDated = reason == .age || reason == .decayDate
    self.init(
      domain: Domain(kept: row.text(0)), name: row.text(1),
      band: row.optionalInt(2).flatMap(Band.init(code:)), total: row.optionalInt(3),
      reason: reason, dueAt: isDated ? row.optionalDate(5) : nil)
  }
}
