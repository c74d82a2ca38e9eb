import Foundation
import Intent
import IntentStore
import Testing

@Suite struct EditTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  @Test func `adding puts on the list what was not on it`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)

    let added = try await store.add(
      [
        AccountDraft(domain: globex, name: "Globex", tags: ["a", "a", "b"]),
        AccountDraft(domain: acme),
      ],
      at: now + 60)

    #expect(added == [globex])
    #expect(try await store.entry(acme)?.company.name == "Acme")
    #expect(
      try await store.entry(globex)
        == WatchlistEntry(
          company: Company(domain: globex, name: "Globex"), tags: ["a", "b"], addedAt: now + 60))
  }

  @Test func `adding a company of which evidence is known puts it on the list`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)
    #expect(try await store.entry(acme) == nil)

    #expect(try await store.add([AccountDraft(domain: acme)], at: now) == [acme])

    #expect(try await store.evidence(of: acme) == [.fixture()])
  }

  @Test func `removing keeps evidence and score`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)
    try await store.list([(acme, 80)])

    #expect(try await store.remove([globex, acme], at: now) == [acme])

    #expect(try await store.watchlist().isEmpty)
    #expect(try await store.evidence(of: acme) == [.fixture()])
    #expect(try await store.score(of: acme) == .fixture(80))
    #expect(try await store.bandCounts() == BandCounts())
  }

  @Test func `editing a company that is not on the list says so`() async throws {
    #expect(try await store.edit(acme, name: "ACME", at: now) == false)
    #expect(try await store.nextUndo() == nil)
  }

  @Test func `an edit that changes nothing is not one to take back`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.edit(acme, tags: ["a"], at: now)
    try await store.edit(acme, tags: ["a"], at: now + 1)

    try await store.undo(at: now)

    #expect(try await store.entry(acme)?.tags == [])
  }

  @Test func `an import never changes what a person edited`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["old"])], at: now)
    try await store.edit(acme, name: "My Acme", tags: ["mine"], at: now)

    try await store.keep(
      [AccountDraft(domain: acme, name: "Acme Inc.", tags: ["theirs"], owner: "Ann")], at: now)

    let entry = try await store.entry(acme)
    #expect(entry?.company.name == "My Acme")
    #expect(entry?.tags == ["mine"])
    #expect(entry?.owner == "Ann")
  }

  @Test func `texts with anything in them come back as they were`() async throws {
    let name = "N\u{0}ul \"quoted\" 株式会社 😀"
    try await store.add([AccountDraft(domain: acme, name: name, tags: ["a b", "ü"])], at: now)

    let entry = try await store.entry(acme)
    #expect(entry?.company.name == name)
    #expect(entry?.tags == ["a b", "ü"])
  }
}
