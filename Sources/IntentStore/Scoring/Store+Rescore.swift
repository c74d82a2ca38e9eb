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
  /// company keeps its score. Another one says why a band is another one. A company that is not
  /// known yet is kept off the watchlist.
  @discardableResult
  package func rescore(
    _ domains: [Domain], at instant: Date,
    by score: @Sendable (Domain, [Evidence], Looks) throws -> Score,
    because cause: @Sendable (BandShift) -> BandCause? = { _ in nil }
  ) throws -> RescoreResult {
    try write(.relaxed) {
      try pending.flushRevisions(to: connection)
      let writer = try ScoreWriter(connection)
      let findings = try FindingsReader(connection)
      let changes = try BandChangeWriter(connection)
      let find = try connection.statement(
        """
        SELECT c.id, c.name, c.revision, c.listed_at, s.history_at, s.total, s.band,
          c.snoozed_until, s.scored_at, s.policy
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
        let evidence: [Evidence]
        let fresh: Score
        do {
          evidence = try findings.evidence(of: company.before.company, domain)
          fresh = try score(domain, evidence, findings.looks(of: company.before.company))
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
        var why: BandCause?
        if previous != nil, previous != fresh.band, let last = company.last {
          why = cause(
            BandShift(
              evidence: evidence,
              fresh: try findings.evidence(
                of: company.before.company, domain, keptSince: last.scoredAt),
              score: fresh, totalBefore: company.before.last?.total, scoredBefore: last.scoredAt,
              policyBefore: last.policy))
        }
        let rescored = Rescored(
          domain: domain, name: company.name, score: fresh.summary, previousBand: previous,
          previousTotal: company.before.last?.total, cause: why)
        if previous != nil, let change = rescored.bandChange {
          try changes.keep(change, of: company.before.company)
        }
        result.scored.append(rescored)
      }
      try changes.forgetOldest()
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

  /// When and under which policy it was scored; nil when it never was.
  let last: (scoredAt: Date, policy: String)?

  init(_ row: Statement) {
    name = row.text(1)
    isListed = !row.isNull(3)
    isSnoozed = !row.isNull(7)
    self.last = row.optionalDate(8).map { ($0, row.text(9)) }
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
    last = nil
    before = ScoreWriter.Before(company: company, revision: 0, last: nil)
  }
}
