import Foundation
import Intent
import IntentRefresh
import IntentStore
import Testing
import TestSupport

@testable import intentiq

/// The engine where the configuration cannot be read, so that nobody knows who is to score.
@Suite(.timeLimit(.minutes(5))) struct SparedScoresTests {
  @Test func `what an API has scored stays, and what nobody has scored is scored`() async throws {
    let scored = ScoredByAPI.domains(1)[0]
    let world = try await ScoredByAPI { _, request in
      .score(AnsweredScore(request.askedDomain ?? "", total: 91))
    }
    await world.refresher.refresh()
    let new = Domain(kept: "globex.example")
    _ = try await world.store.add(
      [AccountDraft(domain: new, name: "Globex")], at: ScoredByAPI.now)
    var configuration = Configuration()
    configuration.isUnread = true
    let store = world.store
    let engine = EngineScorer(
      store: store, model: ScoringModel(), rule: configuration.dueRule, book: nil)
    let later = ScoredByAPI.now + 9 * 86_400

    #expect(try await engine.due(at: later) == [new])
    let queue = try await store.dueQueue(
      at: later, maxAge: .seconds(86_400), policy: "standard", sparingAPI: true, limit: 9)
    #expect(queue.count == 1 && queue.next.map(\.domain) == [new] && queue.later.isEmpty)

    let chunk = try await engine.score([scored, new], at: later, for: .person)
    #expect(chunk.scored.map(\.domain) == [new])
    #expect(chunk.failed.map(\.0) == [scored])
    #expect(chunk.failed[0].reason.contains("the configuration cannot be read"))
    #expect(try await store.score(of: scored)?.total == 91)
  }
}
