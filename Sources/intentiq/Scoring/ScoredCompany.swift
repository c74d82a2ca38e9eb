import Foundation
import Intent
import IntentSources
import IntentStore

/// A company with its score and everything that the score was computed from.
struct ScoredCompany: Sendable {
  let company: Company
  let score: Score

  /// Every event that counts, by signal.
  let events: [ScoredEvent]

  /// All evidence that is kept, also what does not count at the instant or was dismissed, the newest
  /// first.
  let kept: [KeptEvidence]
  let policy: Policy
  let writing: CompanyWriting

  var domain: Domain { company.domain }
  var name: String { company.name }

  /// What a model is asked to write from.
  func writingRequest(_ profile: SellerProfile, at now: Date) -> WritingRequest {
    WritingRequest(
      company: company, score: score.told(at: now), events: events, profile: profile)
  }

  /// How many pieces of evidence are kept and not dismissed.
  var pieces: Int { kept.count { $0.dismissed == nil } }
  var dismissed: [KeptEvidence] { kept.filter { $0.dismissed != nil } }

  /// What the points of the next band are short of; nil at the top and where there is no score.
  var shortfall: Shortfall? {
    guard let total = score.total, let band = score.band, band != .hot else { return nil }
    let next: Band = band == .cold ? .warm : .hot
    let room = Signal.allCases
      .map { (signal: $0, points: policy.caps[$0] - score.points[$0]) }
      .filter { $0.points > 0 }
      .sorted { $0.points > $1.points }
    return Shortfall(band: next, points: policy.floor(of: next) - total, room: room)
  }
}

/// What is missing for the next band, and where it could come from.
struct Shortfall: Sendable {
  let band: Band
  let points: Int

  /// The signals that are not full, with what they could still give, most first.
  let room: [(signal: Signal, points: Int)]
}

extension Session {
  /// Scores a company from its evidence, at the instant that counts as now.
  ///
  /// Looks are not replayed: with a given instant only the evidence counts, unless nothing at all
  /// is known of the company.
  func scored(_ domain: Domain, in store: Store) async throws -> ScoredCompany {
    let kept = try await store.keptEvidence(of: domain)
    let evidence = kept.filter { $0.dismissed == nil }.map(\.evidence)
    let looks = try await store.looks(of: domain)
    // What an API has said of it is not computed here.
    if keptEngine == nil, let score = try await store.score(of: domain), score.host != nil {
      return try await scored(domain, score, from: Ledger(evidence), kept: kept, in: store)
    }
    let isUnknown = evidence.isEmpty && looks == .unseen
    let ledger = Ledger(evidence)
    let score = model.score(
      ledger, looks: settings.instant == nil || isUnknown ? looks : nil, at: now)
    return try await scored(domain, score, from: ledger, kept: kept, in: store)
  }

  /// A company with the score that it has; without one it is scored as far as its evidence goes.
  func scored(_ domain: Domain, _ score: Score?, in store: Store) async throws -> ScoredCompany {
    let kept = try await store.keptEvidence(of: domain)
    let ledger = Ledger(kept.filter { $0.dismissed == nil }.map(\.evidence))
    return try await scored(
      domain, score ?? model.score(ledger, looks: nil, at: now), from: ledger, kept: kept,
      in: store)
  }

  /// The company with a score that it has, what that rests on, and the words about it.
  func scored(
    _ domain: Domain, _ score: Score, from ledger: Ledger, kept: [KeptEvidence], in store: Store
  ) async throws -> ScoredCompany {
    let company =
      try await store.company(domain) ?? Company(domain: domain, name: domain.defaultName)
    let events = model.events(of: ledger, at: score.scoredAt)
    return ScoredCompany(
      company: company, score: score, events: events, kept: kept, policy: configuration.policy,
      writing: try await wordsDesk(in: store).writing(
        for: WritingRequest(
          company: company, score: score.told(at: now), events: events,
          profile: configuration.profile),
        contacts: store.entry(domain)?.contacts ?? []))
  }
}
