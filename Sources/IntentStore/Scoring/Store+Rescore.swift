import Foundation
import Intent

extension Store {
  /// What became of a chunk of companies.
  package typealias RescoreResult = (
    scored: [Rescored], failed: [(domain: Domain, reason: String)]
  )

  /// Scores companies from all that is kept of them, and keeps the scores with what they rest on.
  ///
  /// It is one transaction: some hundred companies at a time keep others from waiting. The closure
  /// turns a company's evidence, in no order, and its looks into a score; where it throws, the
  /// company keeps its score. A company that is not known yet is kept off the watchlist.
  @discardableResult
  package func rescore(
    _ domains: [Domain], at instant: Date,
    by score: @Sendable (Domain, [Evidence], Looks) throws -> Score
  ) throws -> RescoreResult {
    try write(.relaxed) {
      try pending.flushRevisions(to: connection)
      let writer = try ScoreWriter(connection)
      let findings = try FindingsReader(connection)
      let find = try connection.statement(
        """
        SELECT c.id, c.name, c.revision, c.listed_at, s.history_at, s.total, s.band,
          c.snoozed_until
        FROM company AS c LEFT JOIN score AS s ON s.company = c.id
        WHERE c.domain = ? AND c.merged_into IS NULL
        """)
      var result: RescoreResult = ([], [])
      result.scored.reserveCapacity(domains.count)
      for domain in domains {
        let found = try find.first(domain.rawValue) { ScoredCompany($0) }
        // A company that was merged into another has no score of its own.
        if found == nil, try place(of: domain) != nil { continue }
        let company = try found ?? ScoredCompany(idKeeping(domain), name: domain.defaultName)
        let fresh: Score
        do {
          fresh = try score(
            domain, findings.evidence(of: company.before.company, domain),
            findings.looks(of: company.before.company))
        } catch let error as StoreError {
          throw error
        } catch {
          result.failed.append((domain, String(describing: error)))
          continue
        }
        try writer.keep(fresh, after: company.before)
        let previous = company.before.last?.band
        if company.isListed, previous != fresh.band {
          pending.count(previous?.code, -1)
          pending.count(fresh.band?.code, 1)
        }
        if company.isSnoozed, previous != fresh.band { try fold([company.before.company]) }
        result.scored.append(
          Rescored(
            domain: domain, name: company.name, score: fresh.summary, previousBand: previous))
      }
      return result
    }
  }
}

/// A company as it stands before it is scored.
private struct ScoredCompany {
  let name: String
  let isListed: Bool

  /// Whether another band may wake it.
  let isSnoozed: Bool
  let before: ScoreWriter.Before

  init(_ row: Statement) {
    name = row.text(1)
    isListed = !row.isNull(3)
    isSnoozed = !row.isNull(7)
    let last = row.optionalDate(4).map {
      ScoreWriter.LastPoint(
        at: $0, total: row.optionalInt(5), band: row.optionalInt(6).flatMap(Band.init(code:)))
    }
    before = ScoreWriter.Before(company: row.id(0), revision: row.int(2), last: last)
  }

  init(_ company: Int64, name: String) {
    self.name = name
    isListed = false
    isSnoozed = false
    before = ScoreWriter.Before(company: company, revision: 0, last: nil)
  }
}
