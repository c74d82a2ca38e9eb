import Foundation
import Intent
import IntentSources
import IntentStore

/// Reads a company with its score and what that rests on.
struct CompanyReader: Sendable {
  let store: Store
  let scoring: ScoringModel
  let profile: SellerProfile

  /// The past instant that counts as now; nil is the present.
  let instant: Date?

  /// One company as it was read.
  struct Reading: Sendable {
    let company: Company
    let pieces: [KeptEvidence]

    /// The evidence that counts.
    let ledger: Ledger
    let score: Score?
    let events: [ScoredEvent]
  }

  /// Nil for a company that is not known.
  func read(_ domain: Domain) async throws -> Reading? {
    guard let company = try await store.company(domain) else { return nil }
    let pieces = try await store.keptEvidence(of: domain)
    let ledger = Ledger(pieces.filter { $0.dismissed == nil }.map(\.evidence))
    let score: Score? =
      if let instant {
        scoring.score(ledger, looks: nil, at: instant)
      } else {
        try await store.score(of: domain)
      }
    return Reading(
      company: company, pieces: pieces, ledger: ledger, score: score,
      events: score.map { scoring.events(of: ledger, at: $0.scoredAt) } ?? [])
  }

  /// What words are written from, told as of now; nil without a score.
  func writingRequest(for reading: Reading) -> WritingRequest? {
    reading.score.map {
      WritingRequest(
        company: reading.company, score: $0.told(at: instant ?? .now), events: reading.events,
        profile: profile)
    }
  }
}
