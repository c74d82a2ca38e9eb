import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct OpeningTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  @Test func `a new store and all beside it are for nobody else`() async throws {
    let path = folder.file("data/deep/store.db")

    let store = try Store(.file(path))
    try await store.add([AccountDraft(domain: acme)], at: now)

    #expect(try mode(folder.file("data")) == 0o700)
    #expect(try mode(folder.file("data/deep")) == 0o700)
    for end in ["", "-wal", "-shm"] { #expect(try mode(path + end) == 0o600) }
  }

  @Test func `an empty file becomes a store`() async throws {
    try Data().write(to: URL(filePath: folder.file()))

    let store = try Store(.file(folder.file()))
    try await store.add([AccountDraft(domain: acme)], at: now)

    #expect(try mode(folder.file()) == 0o600)
    #expect(try await Store(.file(folder.file())).allListed() == [acme])
  }

  @Test func `a folder and a pipe are refused`() throws {
    mkfifo(folder.file("pipe"), 0o600)

    let path = folder.path
    let pipe = folder.file("pipe")
    #expect(throws: StoreError(.isFolder, path: path)) { try Store(.file(path)) }
    #expect(throws: StoreError(.isNoFile, path: pipe)) { try Store(.file(pipe)) }
  }

  @Test(arguments: [
    "hello", "SQLite format 3\0 and then nothing", String(repeating: "x", count: 5_000),
  ])
  func `a file that is no database is refused untouched`(text: String) throws {
    let path = folder.file()
    try Data(text.utf8).write(to: URL(filePath: path))
    let before = try folder.contents()

    #expect(throws: StoreError(.isNoDatabase, path: path)) { try Store(.file(path)) }
    #expect(try folder.contents() == before)
  }

  @Test func `another program's database is refused untouched`() throws {
    let path = folder.file()
    let other = try makeFile(path)
    try other.execute("CREATE TABLE bookmark (url TEXT)")
    let before = try folder.contents()

    #expect(throws: StoreError(.belongsToAnother, path: path)) { try Store(.file(path)) }
    #expect(try folder.contents() == before)
  }

  @Test func `a newer store is refused untouched`() async throws {
    let path = folder.file()
    var newer: Store? = try Store(.file(path))
    try await newer?.connection(execute: "PRAGMA user_version = 99")
    newer = nil
    let before = try folder.contents()

    let error = StoreError(.isNewer(version: 99, known: Schema.migrations.count), path: path)
    #expect(throws: error) { try Store(.file(path)) }
    #expect(throws: error) { try Store(.file(path), access: .readOnly) }
    #expect(try folder.contents() == before)
  }

  @Test func `a newer version that stands in the log only is refused, and the log kept`()
    async throws
  {
    let path = folder.file()
    let newer = try Store(.file(path))
    try await newer.connection(execute: "PRAGMA user_version = 99")
    let copy = folder.file("copy.db")
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + end, toPath: copy + end)
    }
    let before = try Data(contentsOf: URL(filePath: copy))

    #expect(throws: StoreError(.isNewer(version: 99, known: Schema.migrations.count), path: copy)) {
      try Store(.file(copy))
    }
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(FileManager.default.fileExists(atPath: copy + "-wal"))
  }

  @Test func `a truncated store is refused untouched`() async throws {
    let path = folder.file()
    var store: Store? = try Store(.file(path))
    let many = (0..<500).map { AccountDraft(domain: Domain(kept: "company-\($0).com")) }
    try await store?.add(many, at: now)
    store = nil
    truncate(path, 20_000)
    let before = try folder.contents()["store.db"]

    #expect(throws: StoreError.self) { try Store(.file(path)) }
    #expect(try folder.contents()["store.db"] == before)
  }

  @Test func `a damaged page is told when it is read`() async throws {
    let path = folder.file()
    var store: Store? = try Store(.file(path))
    try await store?.keep([.fixture()], file: nil, at: now)
    let page = try #require(try await store?.firstPage(of: "evidence"))
    store = nil
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = (page - 1) * 4_096
    bytes.replaceSubrange(place..<place + 64, with: Data(repeating: 0xA5, count: 64))
    try bytes.write(to: URL(filePath: path))

    let damaged = try Store(.file(path))

    await #expect(throws: StoreError.Reason.damaged) {
      do {
        _ = try await damaged.evidence(of: acme)
      } catch let error as StoreError {
        throw error.reason
      }
    }
    #expect(try await !damaged.faults().isEmpty)
  }

  @Test func `a store opened for looking refuses edits and stays as it is`() async throws {
    let path = folder.file()
    var store: Store? = try Store(.file(path))
    try await store?.list([(acme, 80)])
    store = nil
    let before = try folder.contents()["store.db"]

    let looking = try Store(.file(path), access: .readOnly)

    #expect(looking.isReadOnly)
    #expect(try await looking.watchlist().map(\.domain) == [acme])
    await #expect(throws: StoreError(.readOnly, path: path)) {
      try await looking.remove([acme], at: now)
    }
    await #expect(throws: StoreError(.readOnly, path: path)) {
      try await looking.score(acme, total: 3, at: now)
    }
    #expect(try folder.contents()["store.db"] == before)
  }

  /// The superuser may write everywhere, so it cannot be shown there.
  @Test(.enabled(if: geteuid() != 0), arguments: [(0o400, 0o700), (0o600, 0o500), (0o400, 0o500)])
  func `a store that cannot be written opens for looking`(fileMode: mode_t, folderMode: mode_t)
    async throws
  {
    let path = folder.file()
    var store: Store? = try Store(.file(path))
    try await store?.add([AccountDraft(domain: acme)], at: now)
    store = nil
    chmod(path, fileMode)
    chmod(folder.path, folderMode)
    defer { chmod(folder.path, 0o700) }

    let looking = try Store(.file(path))

    #expect(looking.isReadOnly)
    #expect(try await looking.allListed() == [acme])
    await #expect(throws: StoreError(.readOnly, path: path)) {
      try await looking.remove([acme], at: now)
    }
  }

  @Test func `looking where there is no store makes none`() async throws {
    let looking = try Store(.file(folder.file("none/store.db")), access: .readOnly)

    #expect(looking.isReadOnly)
    #expect(try await looking.watchlist().isEmpty)
    await #expect(throws: StoreError.self) { try await looking.remove([acme], at: now) }
    #expect(try folder.contents().isEmpty)
  }

  @Test func `a path with spaces and other scripts works`() async throws {
    let path = folder.file("my store?#%20 株式/数.db")

    try await Store(.file(path)).add([AccountDraft(domain: acme)], at: now)

    #expect(try await Store(.file(path), access: .readOnly).allListed() == [acme])
  }

  @Test func `each reason is one sentence that names the file and what to do`() {
    let reasons: [StoreError.Reason] = [
      .isFolder, .isNoFile, .isNoDatabase, .belongsToAnother,
      .isNewer(version: 2, known: 1),
      .isOlder(version: 1), .damaged, .locked(by: nil), .diskFull, .readOnly, .moved,
      .unreachable("Permission denied"),
    ]
    for reason in reasons {
      let sentence = StoreError(reason, path: "/data/store.db").description
      #expect(sentence.hasPrefix("store /data/store.db: "))
      #expect(sentence.hasSuffix(")"))
      #expect(!sentence.contains("\n"))
    }
  }

  /// An empty file, opened.
  func makeFile(_ path: String) throws -> Connection {
    try Data().write(to: URL(filePath: path))
    return try Connection(path: path, isReadOnly: false)
  }
}

extension Store {
  func firstPage(of table: String) throws -> Int? {
    try connection.first("SELECT rootpage FROM sqlite_schema WHERE name = ?", table) { $0.int(0) }
  }

  func connection(execute sql: String) throws {
    try connection.execute(sql)
  }
}
