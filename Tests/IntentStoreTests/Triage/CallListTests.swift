import Foundation
import Intent
import IntentStore
import Testing

@Suite struct CallListTests {
  let folder: TemporaryFolder
  let location: StoreLocation
  let store: Store
  let initech = Domain(kept: "initech.com")
  init() throws {
    folder = try TemporaryFolder()
    location = .file(folder.file())
    store = try Store(location)
  }

  func list(_ domains: [Domain], on day: String = "2026-03-12", openedAt instant: Date = now)
    -> CallList
  {
    CallList(day: day, openedAt: instant, domains: domains)
  }

  /// Opens the list of a day, of at most ten companies.
  func open(
    _ ranked: [Domain] = [], on day: String = "2026-03-12", below other: Domain? = nil,
    limit: Int = 10, in store: Store? = nil, at instant: Date = now
  ) async throws -> CallList? {
    try await (store ?? self.store).openCallList(
      on: day, opening: ranked, below: other, limit: limit, at: instant)
  }

  @Test func `the first opening of a day fixes its list, also for another program`() async throws {
    try await store.list([(acme, 80), (globex, 90)])
    let other = try Store(location)

    let opened = try await open([globex, acme, initech])

    #expect(opened == list([globex, acme]))
    #expect(try await open([acme], in: other, at: now + 9) == opened)
    #expect(
      try await open([acme], on: "2026-03-13", in: other, at: now + day)
        == list([acme], on: "2026-03-13", openedAt: now + day))
  }

  @Test func `without anybody to call no list is fixed`() async throws {
    try await store.list([(acme, 80)])

    #expect(try await open() == nil)
    #expect(try await open([acme], at: now + 9) == list([acme], openedAt: now + 9))
  }

  @Test func `a company that leaves the watchlist stays on the day's list`() async throws {
    try await store.list([(acme, 80), (globex, 90)])
    _ = try await open([globex, acme])

    try await store.remove([globex], at: now)

    #expect(try await open() == list([globex, acme]))
  }

  @Test(arguments: [
    (acme, ["acme.com", "initech.com", "globex.com"]),
    (globex, ["acme.com", "globex.com", "initech.com"]),
    (Domain?.none, ["initech.com", "acme.com", "globex.com"]),
    (Domain(kept: "nobody.com"), ["initech.com", "acme.com", "globex.com"]),
  ])
  func `what turns HOT joins below another company, once`(
    other: Domain?, order: [String]
  ) async throws {
    try await store.list([(acme, 80), (globex, 90), (initech, 60)])
    _ = try await open([acme, globex])
    try await store.score(initech, total: 95, at: now + 1)

    let joined = try await open(below: other, at: now + 2)
    let again = try await open(at: now + 3)

    #expect(joined?.domains.map(\.rawValue) == order)
    #expect(again == joined)
  }

  @Test func `those that turned HOT first come first, and only those that still are`() async throws
  {
    let hooli = Domain(kept: "hooli.com")
    try await store.list([(acme, 60), (globex, 60), (initech, 80), (hooli, 60)])
    _ = try await open([initech])
    try await store.score(globex, total: 80, at: now + 10)
    try await store.score(acme, total: 90, at: now + 20)
    try await store.score(acme, total: 91, at: now + 30)
    try await store.score(hooli, total: 90, at: now + 40)
    try await store.score(hooli, total: 60, at: now + 50)

    #expect(try await open(below: initech, at: now + 60)?.domains == [initech, globex, acme])
  }

  @Test func `who is named joins, before what turned HOT, once`() async throws {
    try await store.list([(acme, 60), (globex, 60), (initech, 80)])
    _ = try await open([initech])
    try await store.score(globex, total: 90, at: now + 1)

    for _ in 0..<2 {
      let list = try await store.openCallList(
        on: "2026-03-12", opening: [], joining: [acme], below: initech, limit: 10, at: now + 2)
      #expect(list?.domains == [initech, acme, globex])
    }
  }

  @Test func `nobody joins who was won, and none beyond the limit`() async throws {
    try await store.list([(acme, 60), (globex, 60), (initech, 80)])
    _ = try await open([initech])
    try await store.record([Activity(globex, .won, at: now)], at: now)
    for domain in [globex, acme] { try await store.score(domain, total: 90, at: now + 1) }

    #expect(try await open(limit: 1, at: now + 2)?.domains == [initech])
    #expect(try await open(limit: 2, at: now + 3)?.domains == [acme, initech])
  }

  @Test func `lists older than thirty days go when a new one comes`() async throws {
    try await store.list([(acme, 60)])
    for day in ["2026-02-09", "2026-02-10"] { _ = try await open([acme], on: day) }

    _ = try await open([acme])

    #expect(try await open(on: "2026-02-10")?.domains == [acme])
    #expect(try await open(on: "2026-02-09") == nil)
  }

  @Test func `a store opened for looking keeps no list, and shows the one that is kept`()
    async throws
  {
    try await store.list([(acme, 60), (globex, 60)])
    let looking = try Store(location, access: .readOnly)
    #expect(try await open([acme], in: looking) == list([acme]))
    #expect(try await open() == nil)

    _ = try await open([globex])
    try await store.score(acme, total: 90, at: now + 1)
    #expect(try await open([acme], in: looking) == list([globex]))
  }
}
