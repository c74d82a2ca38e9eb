import Foundation
import Intent
import IntentStore
import TestSupport
import Testing

@Suite struct RecoveryTests {
  let folder: TemporaryFolder
  let path: String
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  private static let pageSize = 4_096

  /// A store of many companies with evidence, closed, in one file.
  private func fill(_ count: Int = 600) async throws -> [Domain] {
    let store = try Store(.file(path))
    let domains = (0..<count).map { Domain(kept: "company-\($0).com") }
    try await store.add(domains.map { AccountDraft(domain: $0, tags: ["t"]) }, at: now)
    try await store.keep(domains.map { .fixture(of: $0) }, file: "f", at: now)
    try await store.rescore(domains, at: now) { _, _, _ in .fixture(80) }
    try await store.record([Activity(domains[0], .won, at: now)], at: now)
    return domains
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func damage(_ change: (inout Data) -> Void) throws -> Data {
    var bytes = try bytes()
    change(&bytes)
    try bytes.write(to: URL(filePath: path))
    return bytes
  }

  @Test func `a sound store is left as it is`() async throws {
    _ = try await fill(20)
    let before = try bytes()

    #expect(throws: RecoveryError.isSound(path)) { try StoreRecovery.recover(path, at: now) }

    #expect(try bytes() == before)
  }

  @Test func `of a truncated store what is left is saved, and the old file kept`() async throws {
    let domains = try await fill()
    let damaged = try damage { $0.removeLast($0.count / 3) }
    await #expect(throws: (any Error).self) {
      guard try await Store(.file(path)).faults().isEmpty else { throw Unsound() }
    }

    let recovery = try StoreRecovery.recover(path, at: now)

    #expect(recovery.damagedFile == path + ".damaged-2026-03-12")
    #expect(try Data(contentsOf: URL(filePath: recovery.damagedFile)) == damaged)
    #expect(recovery.gaps > 0)
    let store = try Store(.file(path))
    #expect(try await store.faults().isEmpty)
    let listed = try await store.allListed()
    #expect(listed.count == recovery.companies)
    #expect(listed.count > 20)
    #expect(Set(listed).isSubset(of: domains))
    #expect(try await store.bandCounts().total == listed.count)
    try await store.add([AccountDraft(domain: acme)], at: now)
    #expect(Set(try folder.contents().keys).isDisjoint(with: ["store.db.recovering"]))
  }

  @Test func `rows on both sides of a page that cannot be read are saved`() async throws {
    let domains = try await fill()
    let pages = try bytes().count / Self.pageSize
    // A page in the middle of the file, whatever is on it.
    var saved = 0
    for page in [pages / 4, pages / 2, 3 * pages / 4] {
      let whole = try bytes()
      _ = try damage { bytes in
        let start = page * Self.pageSize
        bytes.replaceSubrange(start..<start + 64, with: Data(repeating: 0xFF, count: 64))
      }
      do {
        let recovery = try StoreRecovery.recover(path, at: now)
        #expect(recovery.companies > domains.count * 8 / 10)
        #expect(recovery.evidence > domains.count * 8 / 10)
        #expect(try await Store(.file(path)).faults().isEmpty)
        saved += 1
        try FileManager.default.removeItem(atPath: recovery.damagedFile)
      } catch RecoveryError.isSound {}
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      try whole.write(to: URL(filePath: path))
    }
    #expect(saved > 0)
  }

  @Test func `a head that was overwritten is written anew`() async throws {
    let domains = try await fill(50)
    _ = try damage { $0.replaceSubrange(0..<24, with: Data(repeating: 0x58, count: 24)) }
    #expect(throws: StoreError.self) { try Store(.file(path)) }

    let recovery = try StoreRecovery.recover(path, at: now)

    #expect(recovery.companies == 50)
    #expect(recovery.gaps == 0)
    #expect(try await Store(.file(path)).allListed() == domains)
    #expect(try await Store(.file(path)).rows(of: [domains[0]]).first?.triage.closing == .won)
  }

  @Test func `keys, credits and jobs are saved too`() async throws {
    _ = try await fill(50)
    var store = try Store(.file(path))
    let key = try await store.createKey("1")
    #expect(try await store.addCredits(80) == 100)
    let rows = (0..<3).map { BulkRow(domain: Domain(kept: "company-\($0).com")) }
    let job = try await store.accepted(rows, 1, key: key.id)
    try await store.keepBulk(.scored(rows[0], 81), at: 0, of: job.id, at: now)
    let results = try await store.bulkResults(of: job.id)
    store = try Store(.memory)
    _ = try damage { $0.replaceSubrange(0..<24, with: Data(repeating: 0x58, count: 24)) }

    _ = try StoreRecovery.recover(path, at: now)

    let saved = try Store(.file(path))
    #expect(try await saved.keys().map(\.spent) == [3])
    #expect(try await saved.key(hash: String(repeating: "1", count: 64), isSame: ==)?.id == key.id)
    #expect(try await saved.credits() == 97)
    #expect(try await saved.bulkResults(of: job.id) == results)
    #expect(try await saved.endJob(job.id, at: now)?.failed == 0)
    #expect(try await saved.credits() == 99)
    #expect(try await saved.createKey("2").id > key.id)
  }

  @Test func `a company whose row is lost comes back by its domain`() async throws {
    let domains = try await fill()
    let lost = try #require(try bytes().range(of: Data("company-300.com".utf8)))
    _ = try damage { bytes in
      // The head of the page that the row is on.
      let start = lost.lowerBound / Self.pageSize * Self.pageSize
      bytes.replaceSubrange(start..<start + 8, with: Data(repeating: 0xFF, count: 8))
    }

    let recovery = try StoreRecovery.recover(path, at: now)

    let listed = try await Store(.file(path)).allListed()
    #expect(Set(listed) == Set(domains) || recovery.bare.isEmpty)
    #expect(listed.count == recovery.companies)
  }

  @Test func `where nothing can be read the file stays where it is`() throws {
    try Data("no database, only text".utf8).write(to: URL(filePath: path))
    #expect(throws: RecoveryError.nothingReadable(path)) {
      try StoreRecovery.recover(path, at: now)
    }
    #expect(try folder.contents().count <= 2)
    #expect(try bytes() == Data("no database, only text".utf8))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `whatever bytes are flipped, what comes out is sound`(seed: UInt64) async throws {
    _ = try await fill(300)
    var random = SeededGenerator(seed: seed)
    let damaged = try damage { bytes in
      for _ in 0..<1 + random.below(60) {
        bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      }
    }

    do {
      let recovery = try StoreRecovery.recover(path, at: now)
      #expect(try Data(contentsOf: URL(filePath: recovery.damagedFile)) == damaged)
      #expect(try await Store(.file(path)).faults().isEmpty)
    } catch is RecoveryError {
      #expect(try bytes() == damaged)
    } catch let error as StoreError {
      // A number of a later version is what a flipped bit can make of a number.
      guard case .isNewer = error.reason else { throw error }
      #expect(try bytes() == damaged)
    }
  }

  private struct Unsound: Error {}
}
