import Foundation
import Intent

extension Store {
  /// The score that a company got last; nil when it was never scored.
  package func score(of domain: Domain) throws -> Score? {
    try connection.first(
      """
      SELECT \(ScoreSummary.columns), s.funding, s.hiring, s.news, s.technology, s.web,
        s.statuses, s.coverage, s.status, s.policy, s.triggers
      FROM company AS c JOIN score AS s ON s.company = c.id WHERE c.domain = ?
      """, domain.rawValue
    ) { Score($0) } ?? nil
  }
}

extension Store {
  /// Notes that companies could not be scored anew: what is known of them stands.
  package func markStale(_ domains: [Domain]) throws {
    guard !domains.isEmpty else { return }
    try write(.relaxed) {
      let mark = try connection.statement(
        """
        UPDATE score SET is_stale = 1
        WHERE company = (SELECT id FROM company WHERE domain = ?) AND is_stale = 0
        """)
      for domain in domains { try mark.run(domain.rawValue) }
    }
  }
}

extension Score {
  fileprivate init?(_ row: Statement) {
    guard let summary = ScoreSummary(row, from: 0) else { return nil }
    let statuses = FiveBytes.decode(row.int(14))
      .map { SignalStatus(code: $0) ?? .unavailable }
    self.init(
      points: PerSignal(
        funding: row.int(9), hiring: row.int(10), news: row.int(11), technology: row.int(12),
        web: row.int(13)),
      statuses: PerSignal(
        funding: statuses[0], hiring: statuses[1], news: statuses[2], technology: statuses[3],
        web: statuses[4]),
      coverage: row.real(15), status: ScoreStatus(code: row.int(16)) ?? .unscorable,
      policy: row.text(17), scoredAt: summary.scoredAt, keyTriggers: row.lines(18),
      summary: summary)
  }
}
