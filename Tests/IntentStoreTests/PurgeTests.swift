import Foundation
import Intent
import IntentStore
import Testing

@Suite struct PurgeTests {
  let folder: TemporaryFolder
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    store = try Store(.file(folder.file()))
  }

  @Test func `nothing of a purged company is left, not even in the bytes of the files`()
    async throws
  {
    try await store.list([(acme, 80), (globex, 60)])
    try await store.keep(
      [AccountDraft(domain: acme, contacts: [Contact(name: "Grete Purgemenot")])], at: now)
    try await store.keep(
      [.fixture(headline: "Purgemenot raises"), .fixture(of: globex)], file: nil, at: now)
    try await store.record(
      [Activity(acme, .noted, at: now, text: "Purgemenot was nice")], at: now)
    try await store.edit(acme, name: "Purgemenot", at: now)
    #expect(try folder.holds("Purgemenot"))

    let holdings = try await store.purge(acme)

    #expect(holdings?.evidence == 1)
    #expect(holdings?.activities == 1)
    #expect(holdings?.contacts == 1)
    #expect(try !folder.holds("Purgemenot"))
    #expect(try await store.company(acme) == nil)
    #expect(try await store.allListed() == [globex])
    #expect(try await store.bandCounts() == BandCounts(warm: 1))
    #expect(try await store.evidence(of: globex).count == 1)
    #expect(try await store.faults().isEmpty)
  }

  @Test func `what was done about others can still be taken back`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.edit(acme, tags: ["x"], at: now)

    try await store.purge(acme)

    #expect(try await store.undo(at: now)?.domains == [globex])
    #expect(try await store.undo(at: now) == nil)
  }

  @Test func `the domains that were merged into it go with it`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.merge(acme, into: globex, at: now)

    await #expect(throws: MergeError.merged(acme, into: globex)) { try await store.purge(acme) }
    #expect(try await store.purge(globex)?.merged == [acme])

    #expect(try await store.company(acme) == nil)
    #expect(try await store.undo(at: now) == nil)
  }

  @Test func `of a company that nobody knows nothing is purged`() async throws {
    #expect(try await store.purge(acme) == nil)
  }
}

extension TemporaryFolder {
  /// Whether any of the files has these letters somewhere.
  fileprivate func holds(_ text: String) throws -> Bool {
    try contents().values.contains { $0.range(of: Data(text.utf8)) != nil }
  }
}
