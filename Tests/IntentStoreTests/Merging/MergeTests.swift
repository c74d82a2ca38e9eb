import Foundation
import Intent
import IntentStore
import Testing

@Suite struct MergeTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  private let both = [acme, globex]

  @Test func `what is kept of the first is found at the second, each piece once`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    let shared = Evidence.fixture(of: acme, headline: "Told of both")
    let its = Evidence.fixture(of: globex, headline: "Told of both")
    try await store.keep([shared, .fixture(of: acme, headline: "First")], file: "a", at: now)
    try await store.keep([its, .fixture(of: globex, headline: "Second")], file: "b", at: now)

    try await store.merge(acme, into: globex, at: now)

    let headlines = try await store.evidence(of: globex).map(\.headline)
    #expect(headlines.sorted() == ["First", "Second", "Told of both"])
    #expect(try await store.allListed() == [globex])
    #expect(try await store.bandCounts().total == 1)
    let exported = try await store.evidencePage(after: nil, limit: 10).evidence
    #expect(exported.map(\.domain) == [globex, globex, globex])
  }

  @Test func `where both say something the second one's stands`() async throws {
    let ann = Contact(name: "Ann", phone: "1")
    try await store.keep(
      [
        AccountDraft(
          domain: acme, name: "First", industry: "Steel", country: "AT", tags: ["a", "b"],
          owner: "Ann", contacts: [Contact(name: "Ann", title: "CTO"), Contact(name: "Bob")]),
        AccountDraft(
          domain: globex, name: "Second", country: "DE", tags: ["b", "c"], contacts: [ann]),
      ], at: now)

    try await store.merge(acme, into: globex, at: now)

    let entry = try #require(try await store.entry(globex))
    #expect(entry.company.name == "Second")
    #expect(entry.company.industry == "Steel")
    #expect(entry.company.country == "DE")
    #expect(entry.tags == ["b", "c", "a"])
    #expect(entry.owner == "Ann")
    #expect(
      entry.contacts == [Contact(name: "Ann", title: "CTO", phone: "1"), Contact(name: "Bob")])
  }

  @Test func `a company that nobody named takes the name of the other`() async throws {
    try await store.keep([AccountDraft(domain: acme, name: "Acme Holding")], at: now)
    try await store.keep([.fixture(of: globex)], file: nil, at: now)

    try await store.merge(acme, into: globex, at: now)

    #expect(try await store.entry(globex)?.company.name == "Acme Holding")
  }

  @Test func `what is told later of the first domain goes to the second, and back with undo`()
    async throws
  {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.merge(acme, into: globex, at: now)
    try await store.keep([.fixture(of: acme, headline: "Later")], file: "late", at: now)

    #expect(try await store.evidence(of: globex).map(\.headline) == ["Later"])
    #expect(try await store.add([AccountDraft(domain: acme)], at: now) == [])

    try await store.undo(at: now)

    #expect(try await store.evidence(of: acme).map(\.headline) == ["Later"])
    #expect(try await store.evidence(of: globex).isEmpty)
  }

  @Test func `a dismissal comes along, and leaves with undo`() async throws {
    let piece = Evidence.fixture(of: acme)
    let same = Evidence.fixture(of: globex)
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.keep([piece, same], file: nil, at: now)
    try await store.record(
      [Activity(acme, .dismissed(piece.id), at: now, text: "another one")], at: now)

    try await store.merge(acme, into: globex, at: now)
    #expect(try await store.keptEvidence(of: globex).map(\.dismissed) == ["another one"])

    try await store.undo(at: now)
    #expect(try await store.keptEvidence(of: globex).map(\.dismissed) == [nil])
    #expect(try await store.keptEvidence(of: acme).map(\.dismissed) == ["another one"])
  }

  @Test func `where the second stands somehow it stays so`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.record([Activity(globex, .won, at: now)], at: now)
    try await store.record(
      [
        Activity(acme, .disqualified, at: now, text: "a double"),
        Activity(acme, .touched(.voicemail, meeting: nil), at: now),
      ], at: now)

    try await store.merge(acme, into: globex, at: now)

    #expect(try await store.rows(of: [globex]).first?.triage.closing == .won)
    #expect(try await store.activities(of: globex).map(\.kind) == [.touched, .won])
    #expect(try await store.activityPage(after: nil, limit: 9).activities.count == 3)
  }

  @Test func `a place on the call list is taken over, and stands once`() async throws {
    let third = Domain(kept: "third.com")
    try await store.list([(acme, 80), (globex, 70), (third, 60)])
    _ = try await store.openCallList(
      on: "2026-03-12", opening: [acme, globex], limit: 9, at: now)

    try await store.merge(acme, into: globex, at: now)
    #expect(try await list() == [globex])
    try await store.merge(globex, into: third, at: now)
    #expect(try await list() == [third])

    try await store.undo(at: now)
    try await store.undo(at: now)
    #expect(try await list() == [acme, globex])
  }

  private func list() async throws -> [Domain]? {
    try await store.openCallList(on: "2026-03-12", opening: [], limit: 9, at: now)?.domains
  }

  @Test func `one merged into another that is merged in turn is known by the last`() async throws {
    let third = Domain(kept: "third.com")
    try await store.add([acme, globex, third].map { AccountDraft(domain: $0) }, at: now)
    try await store.keep([.fixture(of: acme, headline: "First")], file: nil, at: now)
    try await store.merge(acme, into: globex, at: now)
    try await store.merge(globex, into: third, at: now)
    try await store.keep([.fixture(of: acme, headline: "Later")], file: nil, at: now)

    #expect(try await store.presentDomain(of: acme) == third)
    #expect(try await store.evidence(of: third).count == 2)

    try await store.undo(at: now)
    #expect(try await store.presentDomain(of: acme) == globex)
    #expect(try await store.evidence(of: globex).count == 2)
    #expect(try await store.evidence(of: third).isEmpty)
    try await store.undo(at: now)
    #expect(try await store.evidence(of: acme).count == 2)
    #expect(try await store.evidence(of: globex).isEmpty)
  }

  @Test func `what cannot be merged is left as it is`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.merge(acme, into: globex, at: now)

    await #expect(throws: MergeError.merged(acme, into: globex)) {
      try await store.merge(acme, into: Domain(kept: "third.com"), at: now)
    }
    await #expect(throws: MergeError.sameCompany(globex)) {
      try await store.merge(globex, into: acme, at: now)
    }
    await #expect(throws: MergeError.unknown(Domain(kept: "nope.com"))) {
      try await store.merge(globex, into: Domain(kept: "nope.com"), at: now)
    }
    #expect(try await store.allListed() == [globex])
  }
}
