import Foundation
import Intent
import IntentStore

/// Scores the rows of jobs by the engine, from what the store knows of their companies.
///
/// Nothing is kept of it but the rows' results: a company that nobody knows stays unknown.
struct BulkScoring: Sendable {
  let store: Store
  let model: ScoringModel
  let profile: SellerProfile

  /// What comes of a row at an instant.
  func result(of row: BulkRow, at now: Date) async throws -> BulkResult {
    let domain = try await store.presentDomain(of: row.domain)
    let ledger = Ledger(try await store.evidence(of: domain))
    let score = model.score(ledger, looks: try await store.looks(of: domain), at: now)
    guard let total = score.total, let band = score.band else {
      return BulkResult(row: row, error: Self.unknown)
    }
    let company =
      try await store.company(domain)
      ?? Company(domain: domain, name: row.companyName ?? domain.defaultName)
    let words = Composer(profile: profile).words(
      for: company, contacts: [], score: score.told(at: now),
      events: model.events(of: ledger, at: now))
    return BulkResult(
      row: row,
      score: BulkScore(
        total: total, band: band, stage: score.summary.stage, urgency: score.summary.urgency,
        points: score.points, whyNow: words.whyNow, decayDate: score.summary.decayDate))
  }

  /// Why a company has no score.
  static let unknown = "nothing is known of it, so it has no score"
}
