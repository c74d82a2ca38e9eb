import Foundation
import Intent
@testable import IntentStore
import Testing

/// What is new since a rep last looked, from the history of scores and the evidence that came.
@Suite struct StoreNoveltyTests {
  private let looked = now - day

  /// Companies that were listed and scored two days ago.
  private func store(_ totals: [(Domain, Int)]) async throws -> Store {
    let store = try Store(.memory)
    try await store.add(totals.map { AccountDraft(domain: $0.0) }, at: now - 2 * day)
    for (domain, total) in totals {
      try await store.score(domain, total: total, at: now - 2 * day)
    }
    return store
  }

  private func found(in store: Store) async throws -> [Domain: Novelty] {
    var found: [Domain: Novelty] = [:]
    var position: Int64?
    repeat {
      let page = try await store.noveltiesPage(since: looked, after: position, limit: 2)
      found.merge(page.found) { $1 }
      position = page.next
    } while position != nil
    return found
  }

  @Test(
    arguments: [
      (60, 88, Novelty.Move.turnedHot(at: now)), (60, 66, .risen(6)), (60, 65, .risen(5)),
      (60, 64, nil), (60, 56, nil), (60, 55, .fallen(5)), (76, 74, .fallen(2)), (86, 85, nil),
      (80, 90, .risen(10)),
      (60, 60, nil),
    ] as [(Int, Int, Novelty.Move?)])
  func `a score that has moved since`(before: Int, after: Int, move: Novelty.Move?) async throws {
    let store = try await store([(acme, before), (globex, 50)])
    try await store.score(acme, total: after, at: now)
    #expect(try await found(in: store).mapValues(\.move) == (move.map { [acme: $0] } ?? [:]))
    #expect(
      try await store.novelties(of: [acme, globex], since: looked)[acme]?.move == move)
  }

  @Test func `evidence that came since is counted, and none before or dismissed`() async throws {
    let store = try await store([(acme, 60), (globex, 50)])
    try await store.keep([.fixture(headline: "old")], file: nil, at: looked - 60)
    try await store.keep(
      [.fixture(headline: "one"), .fixture(headline: "two")], file: nil, at: looked + 60)
    let piece = try #require(
      try await store.keptEvidence(of: acme).first { $0.evidence.headline == "two" })
    #expect(try await found(in: store)[acme]?.pieces == 2)
    try await store.record([Activity(acme, .dismissed(piece.id), at: now)], at: now)
    #expect(try await found(in: store).mapValues(\.pieces) == [acme: 1])
  }

  @Test func `the same evidence told again is not new`() async throws {
    let store = try await store([(acme, 60)])
    try await store.keep([.fixture()], file: nil, at: looked - 60)
    try await store.keep([.fixture()], file: nil, at: looked + 60)
    #expect(try await found(in: store) == [:])
  }

  @Test func `of a company that joined since only HOT is told, and of one off the list nothing`()
    async throws
  {
    let store = try await store([(acme, 60)])
    let initech = Domain(kept: "initech.com")
    try await store.add(
      [AccountDraft(domain: globex), AccountDraft(domain: initech)], at: now - 60)
    try await store.keep([.fixture(of: globex), .fixture(of: initech)], file: nil, at: now)
    try await store.score(globex, total: 80, at: now)
    try await store.score(initech, total: 40, at: now)
    try await store.score(acme, total: 90, at: now)
    try await store.remove([acme], at: now)
    #expect(try await found(in: store).mapValues(\.move) == [globex: .turnedHot(at: now)])
  }

  @Test func `what was seen is new only beside how it was seen`() async throws {
    let store = try await store([(acme, 60)])
    try await store.score(acme, total: 80, at: now - 7_200)
    let seen = Sighting(acme, at: now - 3_600, total: 80, isHot: true)
    #expect(try await store.novelties(since: [seen]) == [:])
    try await store.score(acme, total: 90, at: now)
    #expect(try await store.novelties(since: [seen]).mapValues(\.move) == [acme: .risen(10)])
  }
}
