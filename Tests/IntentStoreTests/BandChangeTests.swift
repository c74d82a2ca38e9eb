import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct BandChangeTests {
  let folder: TemporaryFolder
  let path: String
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  @Test func `changes are kept with their cause through a restart, first scores are none`()
    async throws
  {
    let store = try Store(.file(path))
    try await store.list([(acme, 40), (globex, 80)])
    let cause = BandCause.evidence(headline: "Requested a demo", source: "web")
    let result = try await store.rescore([acme, globex], at: now + day) { domain, _, _ in
      .fixture(domain == acme ? 78 : 81, at: now + day)
    } because: { shift in
      #expect(shift.totalBefore == 40 && shift.scoredBefore == now)
      return cause
    }
    #expect(result.scored.map(\.cause) == [cause, nil])
    for cause in [BandCause.faded(headline: "x"), .withdrawn, .policy("mine"), nil] {
      let total = cause == .withdrawn || cause == nil ? 20 : 60
      _ = try await store.rescore([globex], at: now + 2 * day) { _, _, _ in
        .fixture(total + (cause == .policy("mine") ? 20 : 0), at: now + 2 * day)
      } because: { _ in
        cause
      }
    }

    let changes = try await Store(.file(path)).bandChanges(limit: 10)

    #expect(changes.map(\.domain) == [globex, globex, globex, globex, acme])
    #expect(
      changes.map(\.cause) == [nil, .policy("mine"), .withdrawn, .faded(headline: "x"), cause])
    #expect(
      changes.last
        == BandChange(
          domain: acme, name: "Acme", from: .cold, to: .hot, at: now + day, total: 78,
          previousTotal: 40, cause: cause))
    #expect(try await store.bandChanges(limit: 2).count == 2)
  }

  @Test func `a cause is told what came since the last score, and whether it counts`() async throws
  {
    let store = try Store(.memory)
    try await store.keep([.fixture(headline: "old")], file: nil, at: now - day)
    try await store.list([(acme, 40)])
    try await store.keep([.fixture(headline: "new")], file: nil, at: now + 60)
    try await store.rescore([acme], at: now + 120) { _, _, _ in
      .fixture(80, at: now + 120)
    } because: { shift in
      #expect(shift.fresh.map(\.headline) == ["new"])
      #expect(Set(shift.evidence.map(\.headline)) == ["old", "new"])
      return nil
    }
  }

  @Test func `what left the watchlist is no news`() async throws {
    let store = try Store(.memory)
    try await store.list([(acme, 40)])
    try await store.score(acme, total: 80, at: now + day)
    try await store.remove([acme], at: now + day)
    #expect(try await store.bandChanges(limit: 9).isEmpty)
    #expect(try await store.takeHotChanges(after: 0).isEmpty)
  }

  @Test func `each change to HOT is taken once among all programs, also after a restart`()
    async throws
  {
    let one = try Store(.file(path))
    let other = try Store(.file(path))
    try await one.list([(acme, 40), (globex, 60)])
    try await one.score(acme, total: 80, at: now + day)
    try await one.score(globex, total: 90, at: now + day)

    async let first = one.takeHotChanges(after: 0)
    async let second = other.takeHotChanges(after: 0)
    let taken = try await first + second

    #expect(Set(taken.map(\.domain)) == [acme, globex] && taken.count == 2)
    #expect(try await Store(.file(path)).takeHotChanges(after: 0).isEmpty)
    try await one.score(acme, total: 10, at: now + 2 * day)
    try await one.score(acme, total: 80, at: now + 3 * day)
    #expect(try await other.takeHotChanges(after: 0).map(\.domain) == [acme])
  }

  @Test func `what turned HOT before a number is passed over`() async throws {
    let store = try Store(.file(path))
    try await store.list([(acme, 40), (globex, 60)])
    try await store.score(acme, total: 80, at: now + day)
    let number = try await store.lastBandChange()
    try await store.score(globex, total: 80, at: now + day)

    #expect(try await store.takeHotChanges(after: number).map(\.domain) == [globex])
    #expect(try await store.takeHotChanges(after: 0).isEmpty)
  }

  @Test func `looking for news without any writes nothing, so two programs do not wake each other`()
    async throws
  {
    let one = try Store(.file(path))
    let other = try Store(.file(path))
    let seen = try await other.foreignChanges()
    #expect(try await one.takeHotChanges(after: 0).isEmpty)
    #expect(try await other.foreignChanges() == seen)
  }

  @Test func `an older store brings the changes that its history knows`() async throws {
    let old = try Store(.file(path), migrations: Array(Schema.migrations.prefix(2)))
    try await old.connection(
      execute: """
        INSERT INTO company (id, domain, name, listed_at) VALUES (1, 'acme.com', 'Acme', 1);
        INSERT INTO history VALUES (1, 100, 40, 2, 1), (1, 200, 45, 2, 0), (1, 300, 80, 0, 1);
        """)

    let store = try Store(.file(path))

    #expect(
      try await store.bandChanges(limit: 9) == [
        BandChange(
          domain: acme, name: "Acme", from: .cold, to: .hot,
          at: Date(timeIntervalSince1970: 300), total: 80, previousTotal: 45)
      ])
    #expect(try await store.takeHotChanges(after: 0).isEmpty, "they are no news")
  }
}
