import Foundation
import Intent

extension Store {
  /// What is new since an instant about the companies of one page: those of so many ids after one.
  ///
  /// A company's score is held against its history, and its evidence counted where any came; about
  /// one that joined the list since, only that it is HOT is new. `next` is what the next page comes
  /// `after`; nil at the end, as for the first page.
  /// - Complexity: O(*limit*), and the evidence of those that got some.
  package func noveltiesPage(
    since instant: Date, after: Int64?, limit: Int
  ) throws -> (found: [Domain: Novelty], next: Int64?) {
    precondition(limit > 0, "a page has at least one company, not \(limit)")
    let first = after ?? 0
    let end = first + Int64(limit)
    return try read {
      var found: [Domain: Novelty] = [:]
      let page = try connection.statement(
        "\(Self.noveltyQuery) AND c.id > ?2 AND c.id <= ?3 \(Self.hasChanged)")
      try page.forEach(instant, first, end) { row in
        if let novelty = Novelty(row) { found[Domain(kept: row.text(0))] = novelty }
      }
      let last = try connection.first("SELECT max(id) FROM company") { $0.id(0) } ?? 0
      return (found, last > end ? end : nil)
    }
  }

  /// What is new since an instant about some companies.
  package func novelties(of domains: [Domain], since instant: Date) throws -> [Domain: Novelty] {
    try read {
      let one = try connection.statement("\(Self.noveltyQuery) AND c.domain = ?2")
      var found: [Domain: Novelty] = [:]
      for domain in domains {
        found[domain] = try one.first(instant, domain.rawValue) { Novelty($0) } ?? nil
      }
      return found
    }
  }

  /// What is new about companies beside how they were seen; nothing about those off the list.
  package func novelties(since sightings: [Sighting]) throws -> [Domain: Novelty] {
    try read {
      let one = try connection.statement("\(Self.noveltyQuery) AND c.domain = ?2")
      var found: [Domain: Novelty] = [:]
      for sighting in sightings {
        found[Domain(kept: sighting.domain)] =
          try one.first(sighting.at, sighting.domain) { Novelty($0, since: sighting) } ?? nil
      }
      return found
    }
  }

  /// A company `c` as it is and as it was at an instant `?1`, with the pieces that came since; they
  /// are kept in whole seconds, the last of them exactly.
  private static let noveltyQuery = """
    SELECT c.domain, s.total, s.band, b.total, b.band, s.scored_at,
      CASE WHEN s.band = 0 AND b.band IS NOT 0 THEN
        (SELECT max(h.at) FROM history AS h
         WHERE h.company = c.id AND h.is_change = 1 AND h.band = 0) END,
      CASE WHEN c.evidence_at > ?1 AND c.listed_at <= ?1 THEN
        (SELECT count(*) FROM evidence AS e
         WHERE e.company = c.id AND e.kept_at >= CAST(?1 AS INTEGER) AND e.dismissed IS NULL)
      ELSE 0 END
    FROM company AS c LEFT JOIN score AS s ON s.company = c.id
    LEFT JOIN history AS b ON b.company = c.id AND b.at =
      (SELECT max(h.at) FROM history AS h WHERE h.company = c.id AND h.at <= ?1)
    WHERE c.listed_at IS NOT NULL
    """

  private static let hasChanged =
    "AND (s.total IS NOT b.total OR s.band IS NOT b.band OR c.evidence_at > ?1)"
}

extension Novelty {
  /// Reads what ``Store`` asks for; beside a sighting, if there is one, instead of the history.
  fileprivate init?(_ row: Statement, since sighting: Sighting? = nil) {
    let hot = Band.hot.code
    let isHot = row.optionalInt(2) == hot
    self.init(
      from: sighting.map { ($0.total, $0.isHot) }
        ?? (row.optionalInt(3), row.optionalInt(4) == hot),
      to: (row.optionalInt(1), isHot),
      hotSince: row.optionalDate(6) ?? row.optionalDate(5) ?? .distantPast, pieces: row.int(7))
  }
}
