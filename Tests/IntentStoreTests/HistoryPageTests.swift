import Foundation
import Intent
import IntentStore
import Testing

@Suite struct HistoryPageTests {
  @Test(arguments: [1, 2, 3, 100])
  func `pages hold all points once, company by company`(limit: Int) async throws {
    let store = try Store(.memory)
    for (domain, total) in [(acme, 10), (globex, 60)] {
      for age in [3.0, 2, 1] { try await store.score(domain, total: total, at: now - age * day) }
    }

    var all: [String] = []
    var cursor: HistoryCursor?
    repeat {
      let page = try await store.historyPage(after: cursor, limit: limit)
      #expect(page.points.count <= limit)
      all += page.points.map { "\($0.domain) \($0.point.at.isoDay) \($0.point.total ?? -1)" }
      cursor = page.next
    } while cursor != nil

    #expect(
      all == [
        "acme.com 2026-03-09 10", "acme.com 2026-03-10 10", "acme.com 2026-03-11 10",
        "globex.com 2026-03-09 60", "globex.com 2026-03-10 60", "globex.com 2026-03-11 60",
      ])
  }
}
