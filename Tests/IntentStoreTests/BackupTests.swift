import Foundation
import Intent
import IntentStore
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct BackupTests {
  let folder: TemporaryFolder
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    store = try Store(.file(folder.file()))
  }

  @Test func `a backup is a store of its own that nobody else can read`() async throws {
    try await store.list([(acme, 80), (globex, 60)])

    try await store.backUp(to: folder.file("copy.db"))

    let copy = try Store(.file(folder.file("copy.db")))
    #expect(try await copy.watchlist() == store.watchlist())
    let facts = try FileManager.default.attributesOfItem(atPath: folder.file("copy.db"))
    #expect(facts[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a backup is of one moment though others write all the while`() async throws {
    let many = (0..<4_000).map { Domain(kept: "company-\($0).com") }
    try await store.keep(many.map { .fixture(of: $0) }, file: nil, at: now)
    let other = try Store(.file(folder.file()))
    let isOver = Mutex(false)
    let edits = Task {
      var count = 0
      while !isOver.withLock(\.self) {
        // Two that are always on the list together.
        try await other.add([AccountDraft(domain: acme), AccountDraft(domain: globex)], at: now)
        try await other.remove([acme, globex], at: now)
        count += 1
      }
      return count
    }

    for number in 0..<5 {
      let path = folder.file("copy-\(number).db")
      try await store.backUp(to: path)
      let copy = try Store(.file(path))
      #expect(try await copy.faults().isEmpty)
      #expect([0, 2].contains(try await copy.allListed().count))
      #expect(try await copy.bandCounts().total == copy.allListed().count)
    }
    isOver.withLock { $0 = true }

    #expect(try await edits.value > 0)
  }

  @Test func `a file that is there is replaced only when it is said`() async throws {
    try Data("mine".utf8).write(to: URL(filePath: folder.file("mine")))

    await #expect(throws: BackupError.exists(folder.file("mine"))) {
      try await store.backUp(to: folder.file("mine"))
    }
    #expect(try folder.contents()["mine"] == Data("mine".utf8))

    try await store.backUp(to: folder.file("mine"), replacing: true)
    #expect(try await Store(.file(folder.file("mine"))).watchlist().isEmpty)
  }

  @Test func `the store is never the place of its own backup`() async throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file())
    for name in ["store.db", "link", "store.db-wal"] {
      await #expect(throws: BackupError.isStore(folder.file(name))) {
        try await store.backUp(to: folder.file(name), replacing: true)
      }
    }
    await #expect(throws: BackupError.isFolder(folder.path)) {
      try await store.backUp(to: folder.path, replacing: true)
    }
  }

  @Test func `a log that an older file has left is not read into the new one`() async throws {
    do {
      let old = try Store(.file(folder.file("copy.db")))
      try await old.add([AccountDraft(domain: acme)], at: now)
      try FileManager.default.copyItem(
        atPath: folder.file("copy.db-wal"), toPath: folder.file("kept-wal"))
    }
    try FileManager.default.moveItem(
      atPath: folder.file("kept-wal"), toPath: folder.file("copy.db-wal"))

    try await store.backUp(to: folder.file("copy.db"), replacing: true)

    #expect(try await Store(.file(folder.file("copy.db"))).allListed().isEmpty)
  }

  @Test func `a backup that is broken off leaves nothing`() async throws {
    struct Stopped: Error {}
    let before = Set(try folder.contents().keys)

    await #expect(throws: Stopped.self) {
      try await store.backUp(to: folder.file("copy.db")) { _, _ in throw Stopped() }
    }

    #expect(Set(try folder.contents().keys) == before)
  }

  @Test func `a place where nothing can be written is named`() async throws {
    await #expect(throws: StoreError.self) {
      try await store.backUp(to: folder.file("none/copy.db"))
    }
  }
}
