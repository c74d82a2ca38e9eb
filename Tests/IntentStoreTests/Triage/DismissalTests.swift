import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct DismissalTests {
  let store: Store
  let right = Evidence.fixture(daysAgo: 2, headline: "Raises $10M")
  let wrong = Evidence.fixture(headline: "Another Acme raises $9M")

  init() throws { store = try Store(.memory) }

  func dismiss(_ piece: Evidence, why: String? = nil, at instant: Date = now) async throws -> Edit?
  {
    try await store.record(
      [Activity(piece.domain, .dismissed(piece.id), at: instant, text: why)], at: instant)
  }

  @Test func `a dismissed piece is kept and does not count`() async throws {
    try await store.keep([right, wrong], file: nil, at: now)

    #expect(try await dismiss(wrong, why: "another")?.changesEvidence == true)

    #expect(try await store.evidence(of: acme) == [right])
    #expect(
      try await store.keptEvidence(of: acme) == [
        KeptEvidence(evidence: wrong, id: wrong.id, dismissed: "another"),
        KeptEvidence(evidence: right, id: right.id),
      ])
    #expect(try await store.evidence(wrong.id)?.dismissed == "another")
    #expect(try await store.evidencePage(after: nil, limit: 9).evidence.count == 2)
    try await store.rescore([acme], at: now) { [right] _, evidence, _ in
      #expect(evidence == [right])
      return .fixture(10)
    }
  }

  @Test func `a piece can be dismissed without a reason`() async throws {
    try await store.keep([wrong], file: nil, at: now)

    try #require(await dismiss(wrong) != nil)

    #expect(try await store.evidence(wrong.id)?.dismissed == "")
    #expect(try await store.evidence(of: acme).isEmpty)
  }

  @Test func `another reason is another dismissal, the same one is none`() async throws {
    try await store.keep([wrong], file: nil, at: now)

    try #require(await dismiss(wrong, why: "a") != nil)
    #expect(try await dismiss(wrong, why: "a") == nil)
    try #require(await dismiss(wrong, why: "b") != nil)
    #expect(try await store.evidence(wrong.id)?.dismissed == "b")
    try await store.undo(at: now)

    #expect(try await store.evidence(wrong.id)?.dismissed == "a")
  }

  @Test func `a restored piece counts again, and one that counts is not restored`() async throws {
    let restored = Activity(acme, .restored(wrong.id), at: now)
    try await store.keep([wrong], file: nil, at: now)
    #expect(try await store.record([restored], at: now) == nil)

    try #require(await dismiss(wrong) != nil)
    #expect(try await store.record([restored], at: now)?.kind == .restored)

    #expect(try await store.evidence(of: acme) == [wrong])
  }

  @Test func `the same piece imported again stays dismissed, also with other details`() async throws
  {
    try await store.keep([wrong], file: nil, at: now)
    try #require(await dismiss(wrong, why: "x") != nil)

    let again = Evidence.fixture(headline: wrong.headline, confidence: 0.5)
    let counts = try await store.keep([again], file: "next.csv", at: now + day)

    #expect(counts == ImportCounts(updated: 1))
    #expect(try await store.evidence(wrong.id)?.evidence.confidence == 0.5)
    #expect(try await store.evidence(of: acme).isEmpty)
  }

  @Test func `a company whose evidence was dismissed or came back is due`() async throws {
    func due() async throws -> [Domain] {
      try await store.due(at: now, maxAge: .seconds(86_400), policy: "intent-1")
    }
    try await store.keep([right, wrong], file: nil, at: now)
    try await store.list([(acme, 60)])
    #expect(try await due() == [])

    try #require(await dismiss(wrong) != nil)
    #expect(try await due() == [acme])
    try await store.score(acme, total: 50, at: now)
    #expect(try await due() == [])
    try await store.undo(at: now)
    #expect(try await due() == [acme])
    try await store.score(acme, total: 60, at: now)
    try await store.redo(at: now)
    #expect(try await due() == [acme])
  }

  @Test func `a touch makes nothing due`() async throws {
    try await store.list([(acme, 60)])

    try await store.record([Activity(acme, .touched(.emailed, meeting: nil), at: now)], at: now)

    #expect(try await store.due(at: now, maxAge: .seconds(86_400), policy: "intent-1") == [])
  }

  @Test func `evidence that nobody has is named`() async throws {
    try await store.keep([right], file: nil, at: now)
    let elsewhere = Evidence.fixture(of: globex).id

    await #expect(throws: ActivityError.unknownEvidence(wrong.id)) {
      try await store.record([Activity(acme, .dismissed(wrong.id), at: now)], at: now)
    }
    await #expect(throws: ActivityError.unknownEvidence(elsewhere)) {
      try await store.record([Activity(globex, .restored(elsewhere), at: now)], at: now)
    }
    #expect(try await store.evidence(wrong.id) == nil)
  }

  @Test func `pieces are found by their IDs, whatever the first bit`() async throws {
    let many = (0..<200).map { Evidence.fixture(headline: "Round \($0)") }
    try await store.keep(many, file: nil, at: now)

    #expect(Set(many.map(\.id)).count == 200)
    #expect(many.contains { $0.id.digest > 0x8000_0000 })
    #expect(many.contains { $0.id.digest < 0x8000_0000 })
    for piece in many { #expect(try await store.evidence(piece.id)?.evidence == piece) }
    #expect(
      try await store.keptEvidence(of: acme).allSatisfy { $0.id == $0.evidence.id })
  }
}
