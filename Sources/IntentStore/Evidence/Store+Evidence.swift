import Foundation
import Intent

extension Store {
  /// Keeps pieces of evidence, each once, and tells what became of them.
  ///
  /// The same piece told with other details is updated. A company that is not known yet is kept
  /// off the watchlist. The file is the name of that which they stand in; nil when a source found
  /// them.
  @discardableResult
  package func keep(
    _ evidence: [Evidence], file: String?, at instant: Date
  ) throws -> ImportCounts {
    try write {
      var counts = ImportCounts()
      let writer = try EvidenceWriter(connection, file: try file.map(fileID), at: instant)
      var domain: Domain?
      var company = CompanyPlace(id: 0)
      for piece in evidence {
        if piece.domain != domain {
          company = try rememberedPlace(of: piece.domain)
          domain = piece.domain
        }
        switch try writer.keep(piece, of: company) {
        case .added:
          counts.added += 1
          pending.receive(company.id, at: instant)
        case .updated:
          counts.updated += 1
          pending.revise(company.id)
        case .unchanged: counts.unchanged += 1
        }
      }
      return counts
    }
  }

  /// A company's evidence that counts, the newest first: all but what was dismissed.
  package func evidence(of domain: Domain) throws -> [Evidence] {
    try read {
      guard let company = try id(of: domain) else { return [] }
      return try FindingsReader(connection).evidence(of: company, domain)
        .sorted { ($0.observedAt, $1.headline) > ($1.observedAt, $0.headline) }
    }
  }

  private func rememberedPlace(of domain: Domain) throws -> CompanyPlace {
    if let known = pending.place(of: domain) { return known }
    let place = try placeKeeping(domain)
    pending.remember(place, of: domain)
    return place
  }

  private func fileID(_ name: String) throws -> Int64 {
    try connection.run("INSERT INTO source_file (name) VALUES (?) ON CONFLICT DO NOTHING", name)
    return try connection.first("SELECT id FROM source_file WHERE name = ?", name) { $0.id(0) } ?? 0
  }
}

extension Evidence {
  /// What ``init(_:of:)`` reads.
  static let columns = """
    kind, observed_at, confidence, magnitude, headline, source, url, event, subject
    """

  /// Nil for a kind that no version knows, which only a damaged file holds.
  init?(_ row: Statement, of domain: Domain) {
    guard let kind = Kind(code: row.int(0)) else { return nil }
    self.init(
      domain: domain, kind: kind, observedAt: row.date(1), headline: row.text(4),
      magnitude: row.optionalReal(3), confidence: min(max(row.real(2), 0), 1),
      source: row.text(5), url: row.optionalText(6), event: row.optionalText(7),
      subject: row.optionalText(8))
  }
}
