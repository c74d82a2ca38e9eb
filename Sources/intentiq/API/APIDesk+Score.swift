import Foundation
import Intent
import IntentAPI
import IntentStore

/// What is asked about a company's score.
struct ScoreQuestion: Hashable, Sendable {
  let domain: Domain
  let parts: ScoreParts
}

/// A score as it is answered to everybody who asks the same.
struct ScoreDocument: Sendable {
  let bytes: [UInt8]
  let scoredAt: Date

  /// Until when it holds: a day after it was computed, or its decay date.
  let holdsUntil: Date
}

extension APIDesk {
  /// How long a score is given out before it is computed anew.
  static let cacheLife = Duration.seconds(86_400)

  /// Scores a company; costs nothing where nobody knows anything of it.
  nonisolated func score(
    _ question: ScoreQuestion, for key: APIKey.ID
  ) async throws -> ScoreAnswer {
    let now = session.now
    let (document, isHit, isFree) = try await document(for: question, at: now)
    let credits =
      isFree ? try await credits() : try await payments.pay(Debit(key: key, amount: 1))
    guard let credits else { throw APIError.insufficientCredits }
    return ScoreAnswer(
      document: document.bytes, isHit: isHit,
      age: max(0, Int(now.timeIntervalSince(document.scoredAt))), credits: credits)
  }

  private func document(
    for question: ScoreQuestion, at now: Date
  ) async throws -> (ScoreDocument, isHit: Bool, isFree: Bool) {
    if let document = memory.scores[question], now < document.holdsUntil {
      return (document, true, false)
    }
    let domain = try await store.presentDomain(of: question.domain)
    guard try await store.company(domain) != nil else {
      return (try await unknown(domain, question.parts), false, true)
    }
    let life = Self.cacheLife
    let version = version
    var score = try await store.freshScore(
      of: domain, at: now, maxAge: life, policy: session.model.policy.name)
    let isHit = score != nil
    if score == nil {
      guard try await credits() > 0 else { throw APIError.insufficientCredits }
      try await ledger.inTransaction { [model = session.model] ledger in
        try ledger.rescore(domain, by: model, at: now)
      }
      score = try await store.score(of: domain)
    }
    guard let score else { return (try await unknown(domain, question.parts), false, true) }
    let company = try await session.scored(domain, score, in: store)
    let document = ScoreDocument(
      bytes: company.document(question.parts), scoredAt: score.scoredAt,
      holdsUntil: min(
        score.scoredAt + life / .seconds(1), score.summary.decayDate ?? .distantFuture))
    guard score.total != nil else { return (document, false, true) }
    remember(since: version) { memory in
      if memory.scores.count >= Self.mostDocuments { memory.scores.removeAll() }
      memory.scores[question] = document
    }
    return (document, isHit, false)
  }

  /// What is said of a company that nobody knows; it is not kept.
  private func unknown(_ domain: Domain, _ parts: ScoreParts) async throws -> ScoreDocument {
    let company = try await session.scored(domain, in: store)
    return ScoreDocument(
      bytes: company.document(parts), scoredAt: company.score.scoredAt, holdsUntil: .distantPast)
  }

  private static let mostDocuments = 4_096
}

/// The engine could not score a company.
struct ScoringFailure: Error, CustomStringConvertible {
  let reason: String

  var description: String { "the company could not be scored: \(reason)" }
}

extension Store {
  /// Scores a company and keeps its score.
  func rescore(_ domain: Domain, by model: ScoringModel, at now: Date) throws {
    let result = try rescore([domain], at: now) { _, evidence, looks in
      model.score(evidence, looks: looks, at: now)
    } because: {
      model.cause(of: $0)
    }
    if let failure = result.failed.first { throw ScoringFailure(reason: failure.reason) }
  }
}

extension ScoredCompany {
  fileprivate func document(_ parts: ScoreParts) -> [UInt8] {
    Array((json(parts).description + "\n").utf8)
  }
}
