import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct MigrationTests {
  let folder: TemporaryFolder
  let path: String
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  static let next = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"

  @Test func `an older store is copied and brought up to date`() async throws {
    let old = try Store(.file(path))
    try await old.add([AccountDraft(domain: acme)], at: now)

    let store = try Store(.file(path), migrations: Schema.migrations + [Self.next])

    #expect(try await store.allListed() == [acme])
    try await store.connection(execute: "INSERT INTO later VALUES (1)")
    let copy = try Store(.file(path + ".v\(Schema.migrations.count)"))
    #expect(try await copy.allListed() == [acme])
    let facts = try FileManager.default.attributesOfItem(
      atPath: path + ".v\(Schema.migrations.count)")
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a new store is not copied`() throws {
    _ = try Store(.file(path))

    #expect(!FileManager.default.fileExists(atPath: path + ".v0"))
  }

  @Test func `a migration that fails leaves the store as it was`() async throws {
    let old = try Store(.file(path))
    try await old.add([AccountDraft(domain: acme)], at: now)

    let broken = Schema.migrations + [Self.next, "DROP TABLE company; NONSENSE"]
    #expect(throws: StoreError.self) { try Store(.file(path), migrations: broken) }

    #expect(try await Store(.file(path)).allListed() == [acme])
  }

  @Test func `an older store that may only be read says so`() throws {
    _ = try Store(.file(path))

    #expect(throws: StoreError(.isOlder(version: Schema.migrations.count), path: path)) {
      try Store(.file(path), access: .readOnly, migrations: Schema.migrations + [Self.next])
    }
  }
}
