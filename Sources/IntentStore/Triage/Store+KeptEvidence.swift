import Foundation
import Intent

extension Store {
  /// All evidence of a company, also what was dismissed, the newest first.
  package func keptEvidence(of domain: Domain) throws -> [KeptEvidence] {
    try connection.rows(
      """
      SELECT \(Evidence.columns), identity, dismissed FROM evidence
      WHERE company = (SELECT id FROM company WHERE domain = ?)
      """, domain.rawValue
    ) { KeptEvidence($0, of: domain) }
    .compactMap { $0 }
    .sorted {
      ($0.evidence.observedAt, $1.evidence.headline)
        > ($1.evidence.observedAt, $0.evidence.headline)
    }
  }

  /// One piece of evidence, whether it counts or not; nil when there is none with that ID.
  package func evidence(_ id: Evidence.ID) throws -> KeptEvidence? {
    try piece(id)?.kept
  }

  /// A piece with its company and identity; of two that share an ID the first.
  func piece(_ id: Evidence.ID) throws -> (company: Int64, identity: Int64, kept: KeptEvidence)? {
    let found = try connection.first(
      """
      SELECT \(Evidence.columns), identity, dismissed, company FROM evidence
      WHERE company = (SELECT id FROM company WHERE domain = ?) AND identity BETWEEN ? AND ?
      ORDER BY identity
      """, id.domain.rawValue, id.identities.lowerBound, id.identities.upperBound
    ) { (company: $0.id(11), identity: $0.id(9), kept: KeptEvidence($0, of: id.domain)) }
    guard let found, let kept = found.kept else { return nil }
    return (found.company, found.identity, kept)
  }
}

extension KeptEvidence {
  /// Reads what ``Evidence/columns`` name, the identity and the reason; nil for an unknown kind.
  fileprivate init?(_ row: Statement, of domain: Domain) {
    guard let evidence = Evidence(row, of: domain) else { return nil }
    self.init(
      evidence: evidence, id: Evidence.ID(domain: domain, identity: row.id(9)),
      dismissed: row.optionalText(10))
  }
}
