import Foundation
import Intent
import IntentRefresh
import IntentStore

/// The engine in the program, which scores from the evidence that is kept.
struct EngineScorer: Scorer {
  let store: Store
  let model: ScoringModel
  let rule: DueRule
  let book: SourceBook?

  func due(at instant: Date) async throws -> [Domain] {
    try await store.due(
      at: instant, maxAge: rule.maxAge, policy: rule.policy, sparingAPI: rule.sparesAPI)
  }

  func chunk(of next: ArraySlice<Domain>) async -> Int? { nil }

  func score(
    _ domains: [Domain], at instant: Date, for asker: RefreshWork.Asker
  ) async throws -> RefreshWork.Chunk {
    let spared = try await spared(domains)
    let began = ContinuousClock.now
    let result: Store.RescoreResult
    do {
      result = try await store.rescore(
        domains.filter { !spared.contains($0) }, at: instant
      ) { [model] _, evidence, looks in
        model.score(evidence, looks: looks, at: instant)
      } because: { [model] in
        model.cause(of: $0)
      }
    } catch {
      if !(error is CancellationError) {
        book?.note(SourceBook.engine) { $0.failed(at: instant, "\(error)") }
      }
      throw error
    }
    book?.note(SourceBook.engine) { source in
      source.answered(at: instant, in: (.now - began) / max(1, domains.count))
      if let first = result.failed.first { source.failed(at: instant, first.reason) }
    }
    return RefreshWork.Chunk(
      result.scored,
      failed: result.failed.map { ($0.domain, reason: $0.reason) }
        + domains.filter(spared.contains).map { ($0, reason: Self.reasonForSparing) })
  }

  private static let reasonForSparing =
    "an API has scored it, and the configuration cannot be read (mend it, then start again)"

  /// Those of some companies whose score is left as it is.
  private func spared(_ domains: [Domain]) async throws -> Set<Domain> {
    guard rule.sparesAPI else { return [] }
    var spared: Set<Domain> = []
    for domain in domains where try await store.score(of: domain)?.host != nil {
      spared.insert(domain)
    }
    return spared
  }
}
