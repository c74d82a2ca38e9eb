import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentStore

@Suite struct WatchlistTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  func company(_ number: Int) -> Domain { Domain(kept: "company-\(number).com") }

  /// A list of so many companies with all kinds of scores, some of them not on it.
  func fill(_ count: Int, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var totals: [(Domain, Int?)] = []
    for number in 0..<count {
      let total = Int.random(in: 0...100, using: &random)
      totals.append((company(number), number % 7 == 0 ? nil : total))
    }
    try await store.list(totals)
    try await store.remove((0..<count / 10).map { company($0 * 10) }, at: now)
    try await store.add([AccountDraft(domain: Domain(kept: "new.com"))], at: now)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `the head is the top of the sorted whole, with its last score complete`(seed: UInt64)
    async throws
  {
    try await fill(200, seed: seed)
    func points(_ row: WatchlistRow) -> Int { row.score?.total ?? -1 }
    let sorted = try await store.watchlist().sorted { points($0) > points($1) }
    let hot = sorted.prefix { points($0) >= 75 }

    for count in [1, 2, 5, hot.count, hot.count + 1, 80] {
      let head = try await store.watchlistHead(count)
      let last = try #require(sorted[count - 1].score?.total)
      #expect(Set(head) == Set(sorted.filter { points($0) >= last }))
      #expect(head.map(\.score?.total) == sorted.prefix(head.count).map(\.score?.total))
    }
  }

  @Test func `a head of most of the list is left to the whole list`() async throws {
    try await fill(200, seed: 1)

    #expect(try await store.watchlistHead(150) == [])
  }

  @Test func `a head of a score that a whole list shares is left to the whole list`() async throws {
    try await store.list((0..<100).map { (company($0), 40) })

    #expect(try await store.watchlistHead(5) == [])
  }

  @Test(arguments: [1, 3, 64, 1_000])
  func `pages hold the whole list once, in the order of the table`(limit: Int) async throws {
    try await fill(50, seed: 1)

    var rows: [WatchlistRow] = []
    var next: Int64?
    repeat {
      let page = try await store.watchlistPage(after: next, limit: limit)
      rows += page.rows
      next = page.next
    } while next != nil

    #expect(rows == (try await store.watchlist()))
    #expect(rows.map(\.domain) == (try await store.allListed()))
    #expect(rows.count == 46)
  }

  @Test func `rows come in the order asked for, without those not on the list`() async throws {
    try await store.list([(acme, 80), (globex, nil)])

    let rows = try await store.rows(of: [globex, company(1), acme])

    #expect(rows.map(\.domain) == [globex, acme])
    #expect(rows.map(\.score?.total) == [nil, 80])
  }

  @Test func `a company has no score before its first`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["a", "b"], owner: "Ann")], at: now)

    #expect(
      try await store.watchlist() == [
        WatchlistRow(domain: acme, name: "Acme", tags: ["a", "b"], owner: "Ann", addedAt: now)
      ])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `the band counts are those of the list, whatever happened`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let one = company(Int.random(in: 0..<8, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: try await store.add([AccountDraft(domain: one)], at: now)
      case 1: try await store.remove([one], at: now)
      case 2: try await store.undo(at: now)
      case 3: try await store.redo(at: now)
      case 4: try await store.keep([AccountDraft(domain: one)], at: now)
      case 5: try await store.score(one, total: nil, at: now)
      default:
        try await store.score(one, total: Int.random(in: 0...100, using: &random), at: now)
      }
      let rows = try await store.watchlist()
      let expected = BandCounts(
        hot: rows.count { $0.band == .hot }, warm: rows.count { $0.band == .warm },
        cold: rows.count { $0.band == .cold }, unscored: rows.count { $0.band == nil })
      #expect(try await store.bandCounts() == expected)
    }
  }

  @Test func `an empty store has an empty list`() async throws {
    #expect(try await store.watchlist() == [])
    #expect(try await store.watchlistHead(10) == [])
    #expect(try await store.bandCounts() == BandCounts())
    #expect(try await store.due(at: now, maxAge: .seconds(1), policy: "intent-1") == [])
    #expect(try await store.evidencePage(after: nil, limit: 10).next == nil)
  }
}
