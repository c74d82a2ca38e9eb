import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite(.timeLimit(.minutes(5))) struct SharingTests {
  let folder: TemporaryFolder
  let location: StoreLocation
  init() throws {
    folder = try TemporaryFolder()
    location = .file(folder.file())
  }

  @Test func `two programs edit one store, and each sees what the other did`() async throws {
    let one = try Store(location)
    let other = try Store(location)
    let before = try await other.foreignChanges()

    try await one.add([AccountDraft(domain: acme)], at: now)
    #expect(try await other.foreignChanges() != before)
    try await other.add([AccountDraft(domain: globex)], at: now)

    #expect(try await one.allListed() == [acme, globex])
    #expect(try await one.bandCounts().unscored == 2)
    #expect(try await one.undo(at: now)?.domains == [globex])
    #expect(try await other.allListed() == [acme])
  }

  @Test func `one's own edits are no foreign changes`() async throws {
    let store = try Store(location)
    let before = try await store.foreignChanges()

    try await store.add([AccountDraft(domain: acme)], at: now)

    #expect(try await store.foreignChanges() == before)
  }

  @Test func `a reader sees one state while another writes`() async throws {
    let writer = try Store(location)
    let reader = try Store(location)
    try await writer.list([(acme, 80)])

    try await writer.connection(execute: "BEGIN IMMEDIATE; UPDATE company SET listed_at = NULL")
    #expect(try await reader.allListed() == [acme])
    try await writer.connection(execute: "COMMIT")
    #expect(try await reader.allListed().isEmpty)
  }

  @Test func `a store that stays locked is said, and can be read`() async throws {
    let holder = try Store(location)
    let store = try Store(
      location, migrations: Schema.migrations, busyTimeout: .milliseconds(1))
    try await holder.connection(execute: "BEGIN IMMEDIATE")

    await #expect(throws: StoreError(.locked(by: nil), path: location.path)) {
      do {
        try await store.add([AccountDraft(domain: acme)], at: now)
      } catch let error as StoreError {
        throw StoreError(error.reason, path: error.path)
      }
    }
    #expect(try await store.allListed().isEmpty)

    try await holder.connection(execute: "ROLLBACK")
    #expect(try await store.add([AccountDraft(domain: acme)], at: now) == [acme])
  }

  @Test func `the watch tells of another program's edit, and coalesces`() async throws {
    let store = try Store(location)
    let watch = try #require(StoreWatch(location))
    var changes = watch.changes.makeAsyncIterator()

    try await store.add([AccountDraft(domain: acme)], at: now)
    try #require(await changes.next() != nil)
    try await store.add([AccountDraft(domain: globex)], at: now)
    try #require(await changes.next() != nil)

    #expect(try await store.allListed().count == 2)
  }

  @Test func `the watch tells of a log that comes later, and of a store that goes`() async throws {
    let watch = try #require(StoreWatch(location))
    var changes = watch.changes.makeAsyncIterator()

    var store: Store? = try Store(location)
    try #require(await changes.next() != nil)
    try await store?.add([AccountDraft(domain: acme)], at: now)
    try #require(await changes.next() != nil)
    store = nil
    unlink(location.path)
    try #require(await changes.next() != nil)

    #expect(store == nil)
  }

  @Test func `a cancelled watch ends`() async throws {
    let watch = try #require(StoreWatch(location))

    watch.cancel()

    for await _ in watch.changes {}
    #expect(StoreWatch(.memory) == nil)
  }

  @Test func `one at a time has the refresh turn`() async throws {
    let one = StoreTurn(.refresh, location)
    let other = StoreTurn(.refresh, location)

    #expect(one.tryTake())
    #expect(one.tryTake())
    #expect(!other.tryTake())
    one.release()
    #expect(other.tryTake())
    #expect(StoreTurn(.refresh, .memory).tryTake())
  }

  @Test func `who waits for the turn gets it when the holder goes`() async throws {
    var holder: StoreTurn? = StoreTurn(.refresh, location)
    #expect(holder?.tryTake() == true)
    let waiter = StoreTurn(.refresh, location)

    async let taken: Void = waiter.take()
    holder = nil
    try await taken

    #expect(!StoreTurn(.refresh, location).tryTake())
  }

  @Test func `waiting for the turn can be cancelled, and the lock is not kept`() async throws {
    let holder = StoreTurn(.refresh, location)
    #expect(holder.tryTake())
    let waiter = StoreTurn(.refresh, location)

    let waiting = Task { try await waiter.take() }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    holder.release()

    let next = StoreTurn(.refresh, location)
    try await next.take()
    #expect(!holder.tryTake())
  }
}
