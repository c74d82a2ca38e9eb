import Foundation
import Intent

/// Where a page of all evidence ended.
package struct EvidenceCursor: Hashable, Sendable {
  fileprivate let company: Int64
  fileprivate let identity: Int64
}

extension Store {
  /// One page of all evidence, company by company, of at most `limit` pieces, at least 1.
  ///
  /// `next` is what the next page comes `after`; nil at the end, as for the first page.
  package func evidencePage(
    after: EvidenceCursor?, limit: Int
  ) throws -> (evidence: [Evidence], next: EvidenceCursor?) {
    precondition(limit > 0, "a page has at least one piece, not \(limit)")
    var evidence: [Evidence] = []
    var last: EvidenceCursor?
    var count = 0
    var domain = Domain(kept: "")
    let page = try connection.statement(
      """
      SELECT \(Evidence.columns), company, identity, domain
      FROM evidence JOIN company ON company.id = evidence.company
      WHERE (company, identity) > (?, ?) AND merged_into IS NULL ORDER BY company, identity LIMIT ?
      """)
    try page.forEach(after?.company ?? 0, after?.identity ?? .min, limit) { row in
      let company = row.id(9)
      if company != last?.company { domain = Domain(kept: row.text(11)) }
      last = EvidenceCursor(company: company, identity: row.id(10))
      count += 1
      if let piece = Evidence(row, of: domain) { evidence.append(piece) }
    }
    return (evidence, count < limit ? nil : last)
  }
}
