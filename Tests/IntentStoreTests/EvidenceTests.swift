import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct EvidenceTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  @Test func `a piece comes back as it was`() async throws {
    let full = Evidence(
      domain: acme, kind: .openRoles, observedAt: Date(timeIntervalSince1970: 1_700_000_000.123),
      headline: "47 roles, \"engineering\"", magnitude: -0.1, confidence: 0.25, source: "lever",
      url: "https://acme.com/?a=ü", event: "e-1", subject: "Engineering")
    let bare = Evidence.fixture(kind: .siteChange, headline: "x", magnitude: nil)

    try await store.keep([full, bare], file: nil, at: now)

    #expect(Set(try await store.evidence(of: acme)) == [full, bare])
  }

  @Test func `the same piece is kept once, and updated when it is told otherwise`() async throws {
    let piece = Evidence.fixture()
    #expect(
      try await store.keep([piece, piece], file: "a.csv", at: now)
        == ImportCounts(added: 1, unchanged: 1))

    let changed = Evidence.fixture(magnitude: nil, confidence: 0.5, url: "https://acme.com")
    #expect(
      try await store.keep([changed], file: "b.csv", at: now) == ImportCounts(updated: 1))

    #expect(try await store.evidence(of: acme) == [changed])
  }

  @Test(arguments: [
    Evidence.fixture(of: globex), .fixture(kind: .ipo), .fixture(daysAgo: 2),
    .fixture(headline: "Raises $11M"), .fixture(source: "sec"),
  ])
  func `another domain, kind, day, headline or source is another piece`(other: Evidence)
    async throws
  {
    try await store.keep([.fixture()], file: nil, at: now)

    #expect(try await store.keep([other], file: nil, at: now) == ImportCounts(added: 1))
  }

  @Test func `the newest comes first`() async throws {
    let pieces = [3.0, 1, 2].map { Evidence.fixture(daysAgo: $0) }
    try await store.keep(pieces, file: nil, at: now)

    #expect(
      try await store.evidence(of: acme).map(\.observedAt) == [1.0, 2, 3].map { now - $0 * day })
  }

  @Test func `evidence of an unknown company does not put it on the list`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)

    #expect(try await store.company(acme)?.name == "Acme")
    #expect(try await store.watchlist().isEmpty)
    #expect(try await store.bandCounts().total == 0)
  }

  @Test(arguments: [1, 2, 7, 100])
  func `pages hold all evidence once`(limit: Int) async throws {
    let pieces = (0..<20).map {
      Evidence.fixture(of: Domain(kept: "company-\($0 % 3).com"), daysAgo: Double($0))
    }
    try await store.keep(pieces, file: nil, at: now)

    var found: [Evidence] = []
    var cursor: EvidenceCursor?
    repeat {
      let page = try await store.evidencePage(after: cursor, limit: limit)
      #expect(page.evidence.count <= limit)
      found += page.evidence
      cursor = page.next
    } while cursor != nil

    #expect(found.count == 20)
    #expect(Set(found) == Set(pieces))
  }

  @Test func `a piece's identity never changes`() {
    #expect(Evidence.fixture().identity == -4_298_787_328_645_860_020)
  }

  @Test func `each case of each kept enumeration has one number`() {
    func expectAll<Kept: StoredCode & CaseIterable & Hashable>(_ kept: Kept.Type) {
      #expect(Set(Kept.stored) == Set(Kept.allCases))
      #expect(Kept.stored.count == Kept.allCases.count)
      for value in Kept.allCases { #expect(Kept(code: value.code) == value) }
    }
    expectAll(Evidence.Kind.self)
    expectAll(Band.self)
    expectAll(BuyingStage.self)
    expectAll(Urgency.self)
    expectAll(Signal.self)
    expectAll(SignalStatus.self)
    expectAll(ScoreStatus.self)
    #expect(Band(code: 3) == nil)
    #expect(Band(code: -1) == nil)
  }
}
