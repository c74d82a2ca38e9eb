import Foundation
import Intent
import IntentStore
import Testing

@Suite struct DueTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  func due(at instant: Date = now, policy: String = "intent-1") async throws -> [Domain] {
    try await store.due(at: instant, maxAge: .seconds(3_600), policy: policy)
  }

  @Test func `what was never scored is due, and then no longer`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    #expect(try await due() == [acme])

    try await store.score(acme, total: 60, at: now)

    #expect(try await due() == [])
  }

  @Test func `a company that is not on the list is never due`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)
    try await store.list([(globex, 60)])
    try await store.remove([globex], at: now)

    #expect(try await due(at: now + day) == [])
  }

  @Test func `a score is due when it has its age, and not before`() async throws {
    try await store.list([(acme, 60)])

    #expect(try await due(at: now + 3_599) == [])
    #expect(try await due(at: now + 3_600) == [acme])
    // A clock that was ahead and went back.
    #expect(try await due(at: now - 3_599) == [])
    #expect(try await due(at: now - day) == [acme])
  }

  @Test func `a score is due when its decay date has come, once`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.keep(.fixture(60, decayDate: now + 600), for: acme)

    #expect(try await due(at: now + 599) == [])
    #expect(try await due(at: now + 600) == [acme])
    try await store.keep(.fixture(49, at: now + 600, decayDate: now + day), for: acme)
    #expect(try await due(at: now + 600) == [])
  }

  @Test func `another policy makes all due`() async throws {
    try await store.list([(acme, 60)])

    #expect(try await due(policy: "intent-2") == [acme])
  }

  @Test func `new and changed evidence makes a score due once, and the same again does not`()
    async throws
  {
    try await store.list([(acme, 60), (globex, 60)])

    try await store.keep([.fixture(), .fixture(daysAgo: 3)], file: nil, at: now)
    #expect(try await due() == [acme])
    try await store.score(acme, total: 60, at: now)
    #expect(try await due() == [])
    try await store.keep([.fixture()], file: nil, at: now)
    #expect(try await due() == [])
    try await store.keep([.fixture(confidence: 0.5)], file: nil, at: now)
    #expect(try await due() == [acme])
  }

  @Test func `a look makes a score due only when it found something else`() async throws {
    func look(_ status: SignalStatus, at instant: Date) -> Look {
      Look(domain: acme, signal: .web, source: "site", status: status, at: instant)
    }
    try await store.list([(acme, 60)])

    try await store.keep(look(.ok, at: now))
    #expect(try await due() == [acme])
    try await store.score(acme, total: 60, at: now)
    try await store.keep(look(.ok, at: now + 60))
    #expect(try await due() == [])
    try await store.keep(look(.stale, at: now + 120))
    #expect(try await due() == [acme])
  }

  @Test func `in one transaction a score rests on the evidence before it, not after`()
    async throws
  {
    try await store.inTransaction { store in
      try store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
      try store.keep([.fixture(), .fixture(of: globex)], file: nil, at: now)
      try store.keep(.fixture(60), for: acme)
      try store.keep(.fixture(60), for: globex)
      #expect(try store.due(at: now, maxAge: .seconds(60), policy: "intent-1") == [])
      try store.keep([.fixture(of: globex, daysAgo: 9)], file: nil, at: now)
    }

    #expect(try await due() == [globex])
  }

  @Test func `scoring that fails leaves the company due`() async throws {
    try await store.list([(acme, 60)])
    try await store.keep([.fixture()], file: nil, at: now)

    try await store.rescore([acme], at: now) { _, _, _ in throw CancellationError() }

    #expect(try await due() == [acme])
  }

  @Test func `the hottest come first, of a band the oldest`() async throws {
    func company(_ name: String) -> Domain { Domain(kept: name + ".com") }
    let totals: [(String, Int?, Double)] = [
      ("cold", 10, 0), ("unscorable", nil, 0), ("warm", 60, 0), ("hot-new", 80, 60),
      ("hot-old", 90, 0),
    ]
    try await store.add([AccountDraft(domain: company("never"))], at: now)
    for (name, total, age) in totals {
      try await store.add([AccountDraft(domain: company(name))], at: now)
      try await store.score(company(name), total: total, at: now + age)
    }

    #expect(
      try await due(at: now + day)
        == ["hot-old", "hot-new", "warm", "never", "cold", "unscorable"].map(company))
  }
}
