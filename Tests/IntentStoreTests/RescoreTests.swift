import Foundation
import Intent
import IntentStore
import Testing

@Suite struct RescoreTests {
  struct Unscorable: Error, CustomStringConvertible {
    var description: String { "no model" }
  }

  let store: Store
  init() throws { store = try Store(.memory) }

  @Test(arguments: [
    Score.fixture(0), .fixture(49), .fixture(75, decayDate: now + day), .fixture(100),
    .fixture(nil), .fixture(50, keyTriggers: ["One", "Two, \"three\""]),
  ])
  func `a score comes back as it was`(score: Score) async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)

    try await store.keep(score, for: acme)

    #expect(try await store.score(of: acme) == score)
    #expect(try await store.watchlist().first?.score == score.summary)
  }

  @Test func `that nobody's score is stale is not written, so no list is read anew`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.keep(.fixture(80), for: acme)
    let changes = try await store.companyChanges()

    try await store.markStale([])
    #expect(try await store.companyChanges() == changes)
    try await store.markStale([acme])
    #expect(try await store.companyChanges() == changes + 1)
    #expect(try await store.score(of: acme)?.summary.isStale == true)
  }

  @Test func `a company is scored from all that is kept of it`() async throws {
    let look = Look(domain: acme, signal: .web, source: "site", status: .noSignal, at: now)
    try await store.keep(
      [.fixture(), .fixture(daysAgo: 2), .fixture(of: globex)], file: nil, at: now)
    try await store.keep(look)
    var expected = Looks.unseen
    expected.web = .noSignal

    let result = try await store.rescore([acme], at: now) { [expected] domain, evidence, looks in
      #expect(domain == acme)
      #expect(Set(evidence) == [.fixture(), .fixture(daysAgo: 2)])
      #expect(looks == expected)
      return .fixture(80)
    }

    #expect(
      result.scored == [
        Rescored(
          domain: acme, name: "Acme", score: Score.fixture(80).summary, previousBand: nil)
      ])
  }

  @Test func `a company that nobody knew is kept off the list`() async throws {
    try await store.score(acme, total: 10, at: now)

    #expect(try await store.score(of: acme) == .fixture(10))
    #expect(try await store.allListed().isEmpty)
    #expect(try await store.bandCounts() == BandCounts())
  }

  @Test func `a company that cannot be scored keeps its score, and the others get theirs`()
    async throws
  {
    try await store.list([(acme, 80), (globex, 60)])

    let result = try await store.rescore([acme, globex], at: now) { domain, _, _ in
      guard domain == globex else { throw Unscorable() }
      return .fixture(10)
    }

    #expect(result.failed.map(\.domain) == [acme])
    #expect(result.failed.map(\.reason) == ["no model"])
    #expect(result.scored.map(\.previousBand) == [.warm])
    #expect(try await store.score(of: acme) == .fixture(80))
    #expect(try await store.score(of: globex) == .fixture(10))
  }

  @Test func `the last look at a signal counts, and a failed one makes it stale`() async throws {
    func look(_ status: SignalStatus, _ source: String, reason: String? = nil) -> Look {
      Look(
        domain: acme, signal: .hiring, source: source, status: status, at: now, reason: reason)
    }
    #expect(try await store.looks(of: acme) == .unseen)

    try await store.keep(look(.notFound, "lever"))
    try await store.keep(look(.ok, "ashby"))
    #expect(try await store.looks(of: acme).hiring == .ok)
    try await store.keep(look(.stale, "ashby", reason: "timed out"))
    #expect(try await store.looks(of: acme).hiring == .stale)
    #expect(try await store.looks(of: acme).isStale)
    #expect(
      try await store.eachLook(at: acme)
        == [look(.stale, "ashby", reason: "timed out"), look(.notFound, "lever")])
    try await store.keep(look(.noSignal, "ashby"))
    #expect(try await store.looks(of: acme).hiring == .noSignal)
  }
}

@Suite struct HistoryTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  func point(_ total: Int?, at instant: Date) -> HistoryPoint {
    HistoryPoint(at: instant, total: total, band: total.map(Policy.standard.band))
  }

  @Test func `a day leaves its last score, and each change of band`() async throws {
    let midnight = Date(timeIntervalSince1970: 1_773_273_600)
    let totals: [(hours: Double, total: Int?)] = [
      (1, 60), (2, 61), (3, 62), (4, 80), (5, 81), (6, 70), (23.9, 71),
      (24, 71), (30, 72), (48, 72), (49, nil), (50, nil),
    ]

    for (hours, total) in totals {
      try await store.score(acme, total: total, at: midnight + hours * 3_600)
    }

    let kept: [(Double, Int?)] = [
      (1, 60), (3, 62), (4, 80), (5, 81), (6, 70), (23.9, 71), (30, 72), (48, 72), (49, nil),
    ]
    #expect(
      try await store.history(of: acme) == kept.map { point($1, at: midnight + $0 * 3_600) })
  }

  @Test func `the same score once more changes nothing`() async throws {
    try await store.score(acme, total: 60, at: now)
    try await store.score(acme, total: 60, at: now + 60)

    #expect(try await store.history(of: acme) == [point(60, at: now)])
    #expect(try await store.score(of: acme)?.scoredAt == now + 60)
  }

  @Test func `a clock that goes back loses no point`() async throws {
    try await store.score(acme, total: 60, at: now)
    try await store.score(acme, total: 20, at: now - day)
    try await store.score(acme, total: 61, at: now)

    #expect(
      try await store.history(of: acme) == [point(20, at: now - day), point(61, at: now)])
  }
}
