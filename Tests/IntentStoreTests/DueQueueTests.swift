import Foundation
import Intent
import IntentStore
import Testing

@Suite struct DueQueueTests {
  private let maxAge = Duration.seconds(86_400)

  private func queue(_ store: Store, limit: Int = 40) async throws -> DueQueue {
    try await store.dueQueue(at: now, maxAge: maxAge, policy: "intent-1", limit: limit)
  }

  @Test func `each company is due for its reason, in the order of the round`() async throws {
    let store = try Store(.memory)
    let reasons: [(String, Score?, DueReason)] = [
      ("evidence", .fixture(80, at: now - 3_600), .newEvidence),
      ("decay", .fixture(60, at: now - 7_200, decayDate: now - 60), .decayDate),
      ("never", nil, .neverScored),
      ("age", .fixture(40, at: now - 2 * day), .age),
      ("policy", .fixture(40, at: now - 60, policy: "mine"), .otherPolicy),
      ("ahead", .fixture(40, at: now + 3 * day), .clockAhead),
    ]
    for (name, score, _) in reasons {
      let domain = Domain(kept: "\(name).com")
      try await store.add([AccountDraft(domain: domain)], at: now)
      if let score { try await store.keep(score, for: domain) }
    }
    try await store.keep(
      [.fixture(of: Domain(kept: "evidence.com"))], file: nil, at: now)

    let queue = try await queue(store)

    #expect(queue.count == 6)
    #expect(queue.next.map(\.reason) == reasons.map(\.2))
    #expect(
      try await store.due(at: now, maxAge: maxAge, policy: "intent-1")
        == queue.next.map(\.domain))
    #expect(queue.next[1].dueAt == now - 60)
    #expect(queue.next[3].dueAt == now - day)
    #expect(queue.next[0].dueAt == nil && queue.next[0].total == 80 && queue.next[0].band == .hot)
    #expect(try await self.queue(store, limit: 2).next.count == 2)
  }

  @Test func `what comes due later is told by its date, the earliest first`() async throws {
    let store = try Store(.memory)
    try await store.list([(acme, 80)])
    try await store.add([AccountDraft(domain: globex)], at: now)
    try await store.keep(.fixture(60, decayDate: now + 60), for: globex)

    let queue = try await queue(store)

    #expect(queue.count == 0 && queue.next.isEmpty)
    #expect(queue.later.map(\.domain) == [globex, acme])
    #expect(queue.later.map(\.reason) == [.decayDate, .age])
    #expect(queue.later.map(\.dueAt) == [now + 60, now + day])
  }

  @Test func `who is not on the watchlist is not in it`() async throws {
    let store = try Store(.memory)
    try await store.keep([.fixture()], file: nil, at: now)
    #expect(try await queue(store) == DueQueue(count: 0, next: [], later: []))
  }
}
