import Foundation
import Intent

extension Store {
  /// The list of a day (`2026-03-12`, where the person is); where there is none yet, some ranked
  /// companies become it, but for nobody there is none.
  ///
  /// Who is named, and what turned HOT since it was opened, joins it below a company on the list, or
  /// at its top; it never grows beyond the limit. Of two programs the first one's stands. Lists
  /// older than thirty days go when a new one comes. A store opened for looking keeps nothing.
  package func openCallList(
    on day: String, opening ranked: [Domain], joining named: [Domain] = [],
    below selected: Domain? = nil, limit: Int, at instant: Date
  ) throws -> CallList? {
    let kept = try read { try callList(on: day) }
    if isReadOnly || (kept == nil && ranked.isEmpty) {
      return kept ?? (ranked.isEmpty ? nil : CallList(day: day, openedAt: instant, domains: ranked))
    }
    return try write {
      if let list = try callList(on: day) {
        let late = try named + turnedHot(since: list.openedAt).filter { !named.contains($0) }
        let new = late.filter { !list.domains.contains($0) }
        let room = max(0, limit - list.domains.count)
        try join(Array(new.prefix(room)), to: list, below: selected, instant)
      } else {
        try connection.run("DELETE FROM call_list WHERE day < date(?, '-30 days')", day)
        try connection.run("INSERT INTO call_list (day, opened_at) VALUES (?, ?)", day, instant)
        for (place, domain) in ranked.enumerated() {
          try putOnCallList(domain, on: day, at: place, instant)
        }
      }
      return try callList(on: day)
    }
  }

  private func join(
    _ domains: [Domain], to list: CallList, below selected: Domain?, _ instant: Date
  ) throws {
    guard !domains.isEmpty else { return }
    let place = try selected.flatMap { domain in
      try connection.first(
        """
        SELECT place FROM call_list_company
        WHERE day = ? AND company = (SELECT id FROM company WHERE domain = ?)
        """, list.day, domain.rawValue
      ) { $0.int(0) + 1 }
    }
    try connection.run(
      "UPDATE call_list_company SET place = place + ? WHERE day = ? AND place >= ?",
      domains.count, list.day, place ?? 0)
    for (index, domain) in domains.enumerated() {
      try putOnCallList(domain, on: list.day, at: (place ?? 0) + index, instant)
    }
  }

  /// The companies of the watchlist that became HOT after an instant and still are, the first to do
  /// so first; also those scored for the first time, but none that is off the call list.
  private func turnedHot(since instant: Date) throws -> [Domain] {
    try connection.rows(
      """
      SELECT c.domain FROM history AS h INDEXED BY history_hot
      JOIN company AS c ON c.id = h.company JOIN score AS s ON s.company = h.company
      WHERE h.is_change = 1 AND h.band = 0 AND h.at > ? AND c.listed_at IS NOT NULL AND s.band = 0
        AND c.closed IS NULL
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
      WHERE l.day = ? AND c.merged_into IS NULL ORDER BY l.place
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
