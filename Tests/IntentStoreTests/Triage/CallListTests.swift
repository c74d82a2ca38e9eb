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

  @Test func `the first opening of a day fixes its list, also for another program`() async throws {
    try await store.list([(acme, 80), (globex, 90)])
    let other = try Store(location)

    let opened = try await store.openCallList(
      on: "2026-03-12", opening: [globex, acme, initech], at: now)

    #expect(opened == list([globex, acme]))
    #expect(try await other.openCallList(on: "2026-03-12", opening: [acme], at: now + 9) == opened)
    #expect(
      try await other.openCallList(on: "2026-03-13", opening: [acme], at: now + day)
        == list([acme], on: "2026-03-13", openedAt: now + day))
  }

  @Test func `an empty list is one too`() async throws {
    try await store.list([(acme, 80)])
    _ = try await store.openCallList(on: "2026-03-12", opening: [], at: now)

    #expect(
      try await store.openCallList(on: "2026-03-12", opening: [acme], at: now + 9) == list([]))
  }

  @Test func `a company that leaves the watchlist stays on the day's list`() async throws {
    try await store.list([(acme, 80), (globex, 90)])
    _ = try await store.openCallList(on: "2026-03-12", opening: [globex, acme], at: now)

    try await store.remove([globex], at: now)

    #expect(
      try await store.openCallList(on: "2026-03-12", opening: [], at: now) == list([globex, acme]))
  }

  @Test(arguments: [
    (acme, ["acme.com", "initech.com", "globex.com"]),
    (globex, ["acme.com", "globex.com", "initech.com"]),
    (Domain?.none, ["initech.com", "acme.com", "globex.com"]),
    (Domain(kept: "nobody.com"), ["initech.com", "acme.com", "globex.com"]),
  ])
  func `who joins comes below another, once`(other: Domain?, order: [String]) async throws {
    try await store.list([(acme, 80), (globex, 90), (initech, 95)])
    _ = try await store.openCallList(on: "2026-03-12", opening: [acme, globex], at: now)

    #expect(try await store.joinCallList(on: "2026-03-12", initech, after: other, at: now))
    #expect(try await !store.joinCallList(on: "2026-03-12", initech, after: nil, at: now))

    let joined = try await store.openCallList(on: "2026-03-12", opening: [], at: now)
    #expect(joined.domains.map(\.rawValue) == order)
  }

  @Test func `nobody joins a list that was not opened, and nobody unknown`() async throws {
    try await store.list([(acme, 80)])
    #expect(try await !store.joinCallList(on: "2026-03-12", acme, after: nil, at: now))
    _ = try await store.openCallList(on: "2026-03-12", opening: [acme], at: now)

    #expect(try await !store.joinCallList(on: "2026-03-12", initech, after: acme, at: now))
    #expect(try await store.openCallList(on: "2026-03-12", opening: [], at: now).domains == [acme])
  }

  @Test func `lists older than thirty days go when a new one comes`() async throws {
    try await store.list([(acme, 80)])
    for day in ["2026-02-09", "2026-02-10"] {
      _ = try await store.openCallList(on: day, opening: [acme], at: now)
    }

    _ = try await store.openCallList(on: "2026-03-12", opening: [acme], at: now)

    let kept = try await store.openCallList(on: "2026-02-10", opening: [], at: now)
    let gone = try await store.openCallList(on: "2026-02-09", opening: [], at: now)
    #expect(kept.domains == [acme])
    #expect(gone.domains == [])
  }

  @Test func `a store opened for looking keeps no list`() async throws {
    try await store.list([(acme, 80)])
    let looking = try Store(location, access: .readOnly)

    #expect(
      try await looking.openCallList(on: "2026-03-12", opening: [acme], at: now) == list([acme]))
    #expect(try await store.openCallList(on: "2026-03-12", opening: [], at: now).domains == [])
  }

  @Test func `who turned HOT since then and still is joins, the first first`() async throws {
    let hooli = Domain(kept: "hooli.com")
    try await store.list([(acme, 60), (globex, 60), (initech, 80), (hooli, 60)])
    try await store.score(globex, total: 80, at: now + 10)
    try await store.score(acme, total: 90, at: now + 20)
    try await store.score(acme, total: 91, at: now + 30)
    try await store.score(hooli, total: 90, at: now + 40)
    try await store.score(hooli, total: 60, at: now + 50)

    #expect(try await store.turnedHot(since: now) == [globex, acme])
    #expect(try await store.turnedHot(since: now + 10) == [acme])
    try await store.remove([acme], at: now + 60)
    #expect(try await store.turnedHot(since: now) == [globex])
  }
}
