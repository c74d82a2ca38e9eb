import Foundation
import Intent

/// What a transaction has changed and writes down once, at its end.
struct PendingChanges {
  /// Companies whose evidence or looks changed, and when evidence came, if any did.
  private var revised: [Int64: Date?] = [:]

  /// Whether anything about companies is written.
  var changesCompanies = false

  /// What is to be added to each count of ``BandCounts``.
  private(set) var counts = [0, 0, 0, 0]

  /// Where companies are kept that were looked up; a file tells of one again and again.
  private var places: [Domain: CompanyPlace] = [:]

  func place(of domain: Domain) -> CompanyPlace? { places[domain] }

  mutating func remember(_ place: CompanyPlace, of domain: Domain) {
    if places.count >= 200_000 { places.removeAll() }
    places[domain] = place
  }

  /// Notes that a company's score no longer rests on all that is known.
  mutating func revise(_ company: Int64) {
    if revised[company] == nil { revised[company] = .some(nil) }
  }

  /// Notes that a company got evidence.
  mutating func receive(_ company: Int64, at instant: Date) { revised[company] = instant }

  /// Notes that companies came to the watchlist, or left it, by their band; nil is unscored.
  mutating func count(_ band: Int?, _ difference: Int) { counts[band ?? 3] += difference }

  /// Writes the revisions, so that scores read afterwards know of them.
  mutating func flushRevisions(to connection: Connection) throws {
    guard !revised.isEmpty else { return }
    let bump = try connection.statement(
      """
      UPDATE company SET revision = revision + 1, evidence_at = coalesce(?2, evidence_at)
      WHERE id = ?1
      """)
    for (company, instant) in revised.sorted(by: { $0.key < $1.key }) {
      try bump.run(company, instant)
    }
    revised.removeAll()
  }

  mutating func flush(to connection: Connection) throws {
    try flushRevisions(to: connection)
    if changesCompanies { try connection.run("UPDATE company_changes SET number = number + 1") }
    for (band, difference) in counts.enumerated() where difference != 0 {
      try connection.run(
        "UPDATE band_count SET count = count + ? WHERE band = ?", difference, band)
    }
    counts = [0, 0, 0, 0]
  }
}
