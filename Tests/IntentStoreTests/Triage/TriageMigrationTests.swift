import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct TriageMigrationTests {
  let folder: TemporaryFolder
  let path: String
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  /// A store as version 1 left it: a company with evidence, a score and an edit.
  func makeVersion1() async throws {
    let piece = Evidence.fixture()
    let old = try Store(.file(path), migrations: [Schema.migrations[0]])
    try await old.connection(
      execute: """
        INSERT INTO company (id, domain, name, listed_at, tags, edited)
          VALUES (1, 'acme.com', 'ACME', \(now.timeIntervalSince1970), 'a', 1);
        UPDATE band_count SET count = 1 WHERE band = 1;
        INSERT INTO evidence (company, identity, kind, observed_at, confidence, magnitude,
          headline, source, kept_at)
          VALUES (1, \(piece.identity), 0, \(piece.observedAt.timeIntervalSince1970), 1, 10000000,
            '\(piece.headline)', 'import', 0);
        INSERT INTO score VALUES (1, 60, 1, 2, 2, -7, 0, \(now.timeIntervalSince1970), NULL, 0, 0,
          \(now.timeIntervalSince1970), 25, 20, 15, 0, 0, 0, 1, 0, 'intent-1', NULL);
        INSERT INTO history VALUES (1, \(now.timeIntervalSince1970), 60, 1, 1);
        INSERT INTO edit VALUES (1, 2, \(now.timeIntervalSince1970), NULL);
        INSERT INTO edit_change VALUES (1, 1,
          '{"name":"Acme","isNameEdited":false,"areTagsEdited":false,"listing":{"addedAt":1,"tags":[]}}',
          '{"name":"ACME","isNameEdited":true,"areTagsEdited":false,"listing":{"addedAt":1,"tags":[]}}');
        """)
  }

  @Test func `a store of version 1 is copied, and all in it is there and open`() async throws {
    try await makeVersion1()

    let store = try Store(.file(path))

    #expect(try await store.watchlist().map(\.name) == ["ACME"])
    #expect(try await store.watchlist().map(\.triage) == [Triage()])
    #expect(try await store.keptEvidence(of: acme).map(\.dismissed) == [nil])
    #expect(try await store.score(of: acme)?.total == 60)
    #expect(try await store.faults().isEmpty)
    #expect(FileManager.default.fileExists(atPath: path + ".v1"))
    let copy = try Store(
      .file(path + ".v1"), access: .readOnly, migrations: [Schema.migrations[0]])
    #expect(try await copy.connection(number: "SELECT count(*) FROM edit_change") == 1)
  }

  @Test func `what was done before and after the migration is taken back in turn`() async throws {
    try await makeVersion1()
    let store = try Store(.file(path))
    let piece = try #require(try await store.keptEvidence(of: acme).first)

    try await store.record([Activity(acme, .dismissed(piece.id), at: now)], at: now)
    try await store.record([Activity(acme, .won, at: now)], at: now)

    #expect(try await store.undo(at: now)?.kind == .won)
    #expect(try await store.undo(at: now)?.kind == .dismissed)
    #expect(try await store.evidence(of: acme) == [piece.evidence])
    #expect(try await store.undo(at: now)?.kind == .renamed)
    #expect(try await store.rows(of: [acme]).map(\.name) == ["Acme"])
  }

  @Test func `activities are there after a sudden end`() async throws {
    let store = try Store(.file(path))
    try await store.list([(acme, 60)])
    try await store.keep([.fixture()], file: nil, at: now)
    try await store.record(
      [
        Activity(acme, .touched(.meeting, meeting: now + day), at: now, text: "Ann"),
        Activity(acme, .dismissed(Evidence.fixture().id), at: now, text: "wrong"),
      ], at: now)
    _ = try await store.openCallList(on: "2026-03-12", opening: [acme], limit: 9, at: now)
    let copy = folder.file("copy.db")
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + end, toPath: copy + end)
    }

    let found = try Store(.file(copy))

    #expect(try await found.watchlist() == store.watchlist())
    #expect(try await found.activities(of: acme) == store.activities(of: acme))
    #expect(try await found.keptEvidence(of: acme).map(\.dismissed) == ["wrong"])
    let list = try await found.openCallList(on: "2026-03-12", opening: [], limit: 9, at: now)
    #expect(list?.domains == [acme])
    #expect(try await store.synchronous() == 2)
  }

  @Test func `a full disk records nothing`() async throws {
    let store = try Store(.file(path))
    try await store.list([(acme, 60)])
    try await store.connection(execute: "PRAGMA max_page_count = 1")
    let note = String(repeating: "x", count: Activity.longestText)

    await #expect(throws: StoreError.Reason.diskFull) {
      do {
        try await store.record([Activity(acme, .noted, at: now, text: note)], at: now)
      } catch let error as StoreError {
        throw error.reason
      }
    }

    #expect(try await store.activities(of: acme).isEmpty)
    try await store.connection(execute: "PRAGMA max_page_count = 100000")
    try await store.record([Activity(acme, .noted, at: now, text: note)], at: now)
    #expect(try await store.activities(of: acme).first?.text == note)
  }

  @Test func `a store opened for looking refuses`() async throws {
    try await Store(.file(path)).list([(acme, 60)])
    let looking = try Store(.file(path), access: .readOnly)

    await #expect(throws: StoreError(.readOnly, path: path)) {
      try await looking.record([Activity(acme, .won, at: now)], at: now)
    }
  }
}
