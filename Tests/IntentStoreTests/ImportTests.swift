import Foundation
import Intent
import IntentStore
import Testing

@Suite struct ImportTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  let drafts = [
    AccountDraft(
      domain: acme, name: "Acme Inc.", industry: "Anvils", employees: "51-200", country: "US",
      tags: ["a"], owner: "Ann",
      contacts: [Contact(name: "Wile E.", title: "CTO", email: "w@acme.com")],
      evidence: [.fixture()]),
    AccountDraft(domain: globex),
  ]

  @Test func `importing a file twice changes nothing`() async throws {
    #expect(try await store.keep(drafts, at: now) == ImportCounts(added: 2))
    let before = (try await store.watchlist(), try await store.entry(acme))

    #expect(try await store.keep(drafts, at: now + day) == ImportCounts(unchanged: 2))

    #expect(try await store.watchlist() == before.0)
    #expect(try await store.entry(acme) == before.1)
    #expect(try await store.evidence(of: acme).count == 1)
  }

  @Test func `all that a row says is kept`() async throws {
    try await store.keep(drafts, at: now)

    #expect(
      try await store.entry(acme)
        == WatchlistEntry(
          company: Company(
            domain: acme, name: "Acme Inc.", industry: "Anvils", employees: "51-200",
            country: "US"),
          tags: ["a"], owner: "Ann",
          contacts: [Contact(name: "Wile E.", title: "CTO", email: "w@acme.com")], addedAt: now))
    #expect(try await store.evidence(of: acme) == [.fixture()])
  }

  @Test func `a row never empties a field`() async throws {
    try await store.keep(drafts, at: now)
    let before = try await store.entry(acme)

    let empty = AccountDraft(
      domain: acme, name: "", industry: "", contacts: [Contact(name: "", email: "W@acme.com")])
    #expect(try await store.keep([empty], at: now) == ImportCounts(unchanged: 1))

    #expect(try await store.entry(acme) == before)
  }

  @Test func `a row with something new updates, and tags join`() async throws {
    try await store.keep(drafts, at: now)

    let newer = AccountDraft(
      domain: acme, name: "Acme Corp.", tags: ["b", "a"],
      contacts: [Contact(name: "Wile E.", phone: "+1", email: "w@acme.com")])
    #expect(try await store.keep([newer], at: now + day) == ImportCounts(updated: 1))

    let entry = try await store.entry(acme)
    #expect(entry?.company.name == "Acme Corp.")
    #expect(entry?.company.industry == "Anvils")
    #expect(entry?.tags == ["a", "b"])
    #expect(
      entry?.contacts
        == [Contact(name: "Wile E.", title: "CTO", phone: "+1", email: "w@acme.com")])
    #expect(entry?.addedAt == now)
  }

  @Test func `a company has five contacts at most`() async throws {
    let people = (1...7).map { Contact(name: "Person \($0)") }

    try await store.keep([AccountDraft(domain: acme, contacts: people)], at: now)

    #expect(try await store.entry(acme)?.contacts == Array(people.prefix(5)))
  }

  @Test func `a file of the watched folder is read once in each state`() async throws {
    let file = WatchedFile(path: "/in/a.csv", size: 10, modified: now)
    let longer = WatchedFile(path: "/in/a.csv", size: 11, modified: now)
    let later = WatchedFile(path: "/in/a.csv", size: 10, modified: now + 0.25)

    try await store.noteRead(file)

    #expect(try await store.hasRead(file))
    #expect(try await !store.hasRead(longer))
    #expect(try await !store.hasRead(later))
    try await store.noteRead(longer)
    #expect(try await store.hasRead(longer))
    #expect(try await !store.hasRead(file))
  }
}
