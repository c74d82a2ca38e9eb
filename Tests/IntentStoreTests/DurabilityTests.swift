import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct DurabilityTests {
  let folder: TemporaryFolder
  let path: String
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
    store = try Store(.file(path))
  }

  /// The store as it would be found if the program died now.
  func afterTheEnd() throws -> Store {
    let copy = folder.file(UUID().uuidString)
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + end, toPath: copy + end)
    }
    return try Store(.file(copy))
  }

  @Test func `what a call returned for is there after a sudden end`() async throws {
    try await store.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
    try await store.edit(acme, name: "ACME", tags: ["vip"], at: now)
    try await store.remove([globex], at: now)
    try await store.keep([.fixture()], file: "a.csv", at: now)
    try await store.score(acme, total: 80, at: now)

    let found = try afterTheEnd()

    #expect(try await found.watchlist() == store.watchlist())
    #expect(try await found.evidence(of: acme) == [.fixture()])
    #expect(try await found.score(of: acme) == .fixture(80))
    #expect(try await found.nextUndo()?.kind == .removed)
    #expect(try await found.faults().isEmpty)
  }

  @Test func `a person's edit is synced to disk, and a score is not waited for`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    #expect(try await store.synchronous() == 2)

    try await store.score(acme, total: 80, at: now)
    #expect(try await store.synchronous() == 1)

    try await store.edit(acme, name: "ACME", at: now)
    #expect(try await store.synchronous() == 2)
  }

  @Test func `half an import leaves nothing`() async throws {
    struct Interrupted: Error {}

    await #expect(throws: Interrupted.self) {
      try await store.inTransaction { store in
        try store.keep([AccountDraft(domain: acme)], at: now)
        throw Interrupted()
      }
    }

    #expect(try await store.company(acme) == nil)
    #expect(try await store.bandCounts().total == 0)
  }

  @Test func `a dry run tells what would come and keeps nothing`() async throws {
    let counts = try await store.inTransaction(commits: false) { store in
      try store.keep([AccountDraft(domain: acme, evidence: [.fixture()])], at: now)
    }

    #expect(counts == ImportCounts(added: 1))
    #expect(try await store.company(acme) == nil)
    #expect(try await store.bandCounts().total == 0)
  }

  @Test func `a transaction is not kept when a part failed, even if the error was caught`()
    async throws
  {
    await #expect(throws: StoreError.self) {
      try await store.inTransaction { store in
        try store.add([AccountDraft(domain: acme)], at: now)
        do {
          try store.keep([AccountDraft(domain: Domain(kept: ""), name: "x")], at: now)
        } catch is StoreError {}
      }
    }

    #expect(try await store.allListed().isEmpty)
  }

  @Test func `a full disk refuses the edit, and the store goes on when there is room`() async throws
  {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.connection(execute: "PRAGMA max_page_count = 1")
    let many = (0..<2_000).map { AccountDraft(domain: Domain(kept: "company-\($0).com")) }

    await #expect(throws: StoreError.Reason.diskFull) {
      do {
        try await store.add(many, at: now)
      } catch let error as StoreError {
        throw error.reason
      }
    }

    #expect(try await store.allListed() == [acme])
    try await store.connection(execute: "PRAGMA max_page_count = 100000")
    #expect(try await store.add(many, at: now).count == 2_000)
    #expect(try await store.bandCounts().total == 2_001)
  }

  @Test func `a store deleted while it is open is said, and nothing written`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    unlink(path)

    await #expect(throws: StoreError(.moved, path: path)) {
      try await store.remove([acme], at: now)
    }
    await #expect(throws: StoreError(.moved, path: path)) { try await store.foreignChanges() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a store replaced while it is open is said, and the other one left alone`()
    async throws
  {
    try await store.add([AccountDraft(domain: acme)], at: now)
    rename(path, folder.file("away.db"))
    try Data("mine".utf8).write(to: URL(filePath: path))

    await #expect(throws: StoreError(.moved, path: path)) {
      try await store.remove([acme], at: now)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("mine".utf8))
  }
}

extension StoreError.Reason: Error {}

extension Store {
  func synchronous() throws -> Int { try connection.number("PRAGMA synchronous") }
}
