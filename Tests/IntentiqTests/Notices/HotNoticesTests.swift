import Foundation
import Intent
import IntentStore
import Testing
import TestSupport

@testable import intentiq

@Suite(.timeLimit(.minutes(5))) struct HotNoticesTests {
  let clock = ManualClock()
  let workplace: Workplace
  let store: String

  init() throws {
    workplace = try Workplace()
    store = workplace.folder.appending(path: "t.db").path
  }

  private func notices(_ store: Store, _ heard: Heard, notify: Notify = .bell) -> HotNotices {
    HotNotices(
      store: store, notify: notify, environment: [:], log: Log(path: nil), mailbox: Mailbox(),
      clock: clock, ring: { heard.add("bell") })
  }

  /// Puts companies on the watchlist, then turns them HOT.
  private func heat(_ count: Int, in store: Store, at instant: Date) async throws {
    let domains = (0..<count).map { Domain(kept: "c\($0).example") }
    try await store.add(domains.map { AccountDraft(domain: $0) }, at: instant)
    let model = ScoringModel()
    try await store.rescore(domains, at: instant) { _, _, _ in
      model.score([], looks: nil, at: instant)
    }
    for domain in domains {
      try await store.keep(
        [
          Evidence.Kind.fundingRound, .demoRequest, .executiveHire, .productLaunch,
          .technologyAdopted,
        ]
        .flatMap { kind in
          (0..<4).map {
            Evidence(
              domain: domain, kind: kind, observedAt: instant, headline: "\(kind) \($0)",
              magnitude: kind == .fundingRound ? 600_000_000 : nil)
          }
        }, file: nil, at: instant)
    }
    try await store.rescore(domains, at: instant + 1) { _, evidence, looks in
      model.score(evidence, looks: looks, at: instant + 1)
    }
  }

  @Test func `a hundred ring once, in two programs on one store`() async throws {
    let (one, other) = (try Store(.file(store)), try Store(.file(store)))
    let heard = Heard()
    let programs = [notices(one, heard), notices(other, heard)]
    let running = programs.map { program in Task { await program.run(after: 0) } }
    try await heat(100, in: one, at: .now)
    #expect(try await one.bandChanges(limit: 200).count { $0.to == .hot } == 100)

    for program in programs { program.look() }
    await clock.someoneSleeps(until: .seconds(1))
    await clock.someoneSleeps(until: .seconds(1))
    clock.advance(by: .seconds(1))
    await clock.someoneSleeps(until: .seconds(11))

    #expect(heard.texts == ["bell"])
    for task in running { task.cancel() }
  }

  @Test func `off takes no change away from a program that rings`() async throws {
    let store = try Store(.file(store))
    let heard = Heard()
    await notices(store, heard, notify: .off).run(after: 0)
    try await heat(1, in: store, at: .now)
    #expect(try await store.takeHotChanges(after: 0).count == 1)
    #expect(heard.texts.isEmpty)
  }
}
