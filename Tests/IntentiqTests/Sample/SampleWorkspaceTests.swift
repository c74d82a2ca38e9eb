import Foundation
import Intent
import IntentStore
import Testing

@testable import intentiq

@Suite struct SampleWorkspaceTests {
  let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z
  let store: Store

  init() async throws { store = try await SampleWorkspace.store(at: now, model: ScoringModel()) }

  func evidence() async throws -> [Evidence] {
    try await store.evidencePage(after: nil, limit: 10_000).evidence
  }

  @Test func `there are companies in all bands, some stale, some unscored`() async throws {
    let counts = try await store.bandCounts()
    #expect(counts.hot == 7)
    #expect(counts.warm == 12)
    #expect(counts.cold == 23)
    #expect(counts.unscored == 2)

    let rows = try await store.watchlist()
    #expect(rows.count { $0.score?.isStale == true } >= 3)
    #expect(rows.contains { ($0.score?.momentum ?? 0) < -2 })
  }

  @Test func `there is evidence of every kind`() async throws {
    let evidence = try await evidence()

    #expect(evidence.count >= 300)
    #expect(Set(evidence.map(\.kind)) == Set(Evidence.Kind.allCases))
    #expect(evidence.allSatisfy { !$0.headline.isEmpty && $0.headline == $0.headline.oneLine })
    #expect(evidence.allSatisfy { ($0.subject ?? "").count <= 60 })
  }

  @Test func `events are told twice, gauges replaced, and names are of many scripts`() async throws
  {
    let evidence = try await evidence()
    let tellings = Dictionary(grouping: evidence.filter { $0.event != nil }) {
      "\($0.domain) \($0.event ?? "")"
    }
    let gauges = Dictionary(grouping: evidence.filter(\.kind.isGauge)) {
      "\($0.domain) \($0.kind) \($0.source)"
    }
    let names = try await store.watchlist().map(\.name)

    #expect(tellings.values.count { $0.count > 1 } >= 4)
    #expect(gauges.values.count { $0.count > 1 } >= 4)
    #expect(names.contains("株式会社あおぞらペイ"))
    #expect(names.contains("Société Lumière Données"))
  }

  @Test func `but for one company all are invented, on domains that nobody can own`() async throws {
    let domains = try await store.allListed()

    #expect(domains.filter { !$0.rawValue.hasSuffix(".example") }.map(\.rawValue) == ["stripe.com"])
  }
}
