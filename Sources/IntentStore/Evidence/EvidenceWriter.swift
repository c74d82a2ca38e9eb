import Foundation
import Intent

/// Writes pieces of evidence one after the other; a new one takes a single statement.
struct EvidenceWriter {
  enum Outcome { case added, updated, unchanged }

  private let connection: Connection
  private let insert: Statement
  private let update: Statement
  private let file: Int64?

  /// Whole seconds since 1970.
  private let keptAt: Int

  init(_ connection: Connection, file: Int64?, at instant: Date) throws(StoreError) {
    self.connection = connection
    self.file = file
    keptAt = Int(instant.timeIntervalSince1970)
    insert = try connection.statement(
      """
      INSERT INTO evidence (company, identity, kind, observed_at, confidence, magnitude, headline,
        source, url, event, subject, kept_at, file, origin)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """)
    update = try connection.statement(
      """
      UPDATE evidence SET confidence = ?3, magnitude = ?4, url = ?5, event = ?6, subject = ?7
      WHERE company = ?1 AND identity = ?2 AND (confidence IS NOT ?3 OR magnitude IS NOT ?4
        OR url IS NOT ?5 OR event IS NOT ?6 OR subject IS NOT ?7)
      """)
  }

  func keep(_ piece: Evidence, of company: CompanyPlace) throws(StoreError) -> Outcome {
    let identity = piece.identity
    try insert.run(
      company.id, identity, piece.kind.code, piece.observedAt, piece.confidence, piece.magnitude,
      piece.headline, piece.source, piece.url, piece.event, piece.subject, keptAt, file,
      company.origin)
    if connection.changes > 0 { return .added }
    try update.run(
      company.id, identity, piece.confidence, piece.magnitude, piece.url, piece.event, piece.subject
    )
    return connection.changes > 0 ? .updated : .unchanged
  }
}
