import Foundation
import Intent
import IntentStore
import Testing

@Suite struct StatusTests {
  @Test func `a status tells what is due, what comes next and what failed`() async throws {
    let store = try Store(.memory)
    let third = Domain(kept: "third.com")
    try await store.add([acme, globex, third].map { AccountDraft(domain: $0) }, at: now)
    // The fixture's last look failed.
    try await store.score(acme, total: 80, at: now - 600)
    try await store.score(globex, total: 60, at: now - 90_000)
    try await store.keep(
      Look(
        domain: acme, signal: .news, source: "s", status: .stale, at: now, reason: "no answer"))
    try await store.score(acme, total: 80, at: now - 600)

    let status = try await store.status(at: now, maxAge: .seconds(86_400), policy: "intent-1")

    #expect(status.counts == BandCounts(hot: 1, warm: 1, unscored: 1))
    #expect(status.lastScoredAt == now - 600)
    #expect(status.due == 2)
    #expect(status.nextDueAt == now - 600 + 86_400)
    #expect(status.failedCount == 2)
    #expect(status.failed.first?.domain == acme)
    #expect(status.failed.first?.reason == "no answer")
  }
}
