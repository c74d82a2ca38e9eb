import Foundation
import Intent

extension Store {
  /// The list of a day (`2026-03-12`, where the person is); where there is none yet, some ranked
  /// companies become it.
  ///
  /// Of two programs the first one's stands. Lists older than thirty days go when a new one comes.
  /// A store opened for looking keeps nothing.
  package func openCallList(
    on day: String, opening ranked: [Domain], at instant: Date
  ) throws -> CallList {
    if let kept = try read({ try callList(on: day) }) { return kept }
    guard !isReadOnly else { return CallList(day: day, openedAt: instant, domains: ranked) }
    return try write {
      if let kept = try callList(on: day) { return kept }
      try connection.run("DELETE FROM call_list WHERE day < date(?, '-30 days')", day)
      try connection.run("INSERT INTO call_list (day, opened_at) VALUES (?, ?)", day, instant)
      for (place, domain) in ranked.enumerated() {
        try putOnCallList(domain, on: day, at: place, instant)
      }
      return try callList(on: day) ?? CallList(day: day, openedAt: instant, domains: [])
    }
  }

  /// Puts a company on a day's list, below another one; without one that is on the list, first.
  ///
  /// - Returns: false when it is on the list already, or there is no list.
  @discardableResult
  package func joinCallList(
    on day: String, _ domain: Domain, after other: Domain?, at instant: Date
  ) throws -> Bool {
    try write {
      guard let list = try callList(on: day), !list.domains.contains(domain) else { return false }
      let place = other.flatMap { list.domains.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      let move = try connection.statement(
        """
        UPDATE call_list_company SET place = ?3
        WHERE day = ?1 AND company = (SELECT id FROM company WHERE domain = ?2)
        """)
      for (index, below) in list.domains.enumerated().dropFirst(place) {
        try move.run(day, below.rawValue, index + 1)
      }
      for (index, above) in list.domains.enumerated().prefix(place) {
        try move.run(day, above.rawValue, index)
      }
      try putOnCallList(domain, on: day, at: place, instant)
      return connection.changes > 0
    }
  }

  /// The companies of the watchlist that became HOT after an instant and still are, the first to do
  /// so first; also those scored for the first time.
  package func turnedHot(since instant: Date) throws -> [Domain] {
    try connection.rows(
      """
      SELECT c.domain FROM history AS h INDEXED BY history_hot
      JOIN company AS c ON c.id = h.company JOIN score AS s ON s.company = h.company
      WHERE h.is_change = 1 AND h.band = 0 AND h.at > ? AND c.listed_at IS NOT NULL AND s.band = 0
      GROUP BY c.id ORDER BY max(h.at), c.id
      """, instant
    ) { Domain(kept: $0.text(0)) }
  }

  private func callList(on day: String) throws -> CallList? {
    let openedAt = try connection.first("SELECT opened_at FROM call_list WHERE day = ?", day) {
      $0.date(0)
    }
    guard let openedAt else { return nil }
    let domains = try connection.rows(
      """
      SELECT c.domain FROM call_list_company AS l JOIN company AS c ON c.id = l.company
      WHERE l.day = ? ORDER BY l.place
      """, day
    ) { Domain(kept: $0.text(0)) }
    return CallList(day: day, openedAt: openedAt, domains: domains)
  }

  /// A company that nobody knows is left out.
  private func putOnCallList(
    _ domain: Domain, on day: String, at place: Int, _ instant: Date
  ) throws {
    try connection.run(
      """
      INSERT INTO call_list_company (day, company, place, joined_at)
      SELECT ?1, id, ?3, ?4 FROM company WHERE domain = ?2 ON CONFLICT DO NOTHING
      """, day, domain.rawValue, place, instant)
  }
}
