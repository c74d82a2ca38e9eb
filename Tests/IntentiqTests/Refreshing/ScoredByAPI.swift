import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore
import TestSupport

@testable import intentiq

/// A store whose companies an API scores, with the refresher that asks it.
struct ScoredByAPI {
  static let key = "iq_live_sk_0123456789abcdef0123456789abcdef"
  static let now = Date(timeIntervalSince1970: 1_773_306_000)

  let store: Store
  let server: ScriptedServer
  let scorer: APIScorer
  let refresher: Refresher
  let clock = ManualClock()

  /// A watchlist of so many companies, and a server that answers by a function.
  init(
    _ count: Int = 1, concurrency: Int = 8, now: @escaping @Sendable () -> Date = { Self.now },
    answer: @escaping @Sendable (_ number: Int, _ request: String) -> Reply
  ) async throws {
    store = try Store(.memory)
    let drafts = Self.domains(count).map { AccountDraft(domain: $0, name: $0.rawValue) }
    _ = try await store.add(drafts, at: Self.now - 3_600)
    server = try ScriptedServer(answer)
    (scorer, refresher) = Self.start(
      at: try APIAddress(server.origin), on: store, concurrency: concurrency, clock: clock,
      now: now)
  }

  private static func start(
    at address: APIAddress, on store: Store, concurrency: Int, clock: ManualClock,
    now: @escaping @Sendable () -> Date
  ) -> (APIScorer, Refresher) {
    let settings = APISettings(address: address, keyVariable: "KEY")
    var configuration = Configuration()
    configuration.scoring = .api(settings)
    let api = ScoreAPI(
      settings, environment: ["KEY": Self.key], clock: clock, now: now, chance: { 0 })
    let scorer = APIScorer(
      .success(api), store: store, rule: configuration.dueRule, concurrency: concurrency,
      keepsWords: true, book: nil)
    let refresher = Refresher(
      interval: .seconds(900), clock: clock, now: now,
      work: RefreshWork(on: store, scoredBy: scorer, folder: nil))
    return (scorer, refresher)
  }

  /// What the next program on the same store begins with.
  func restarted() throws -> Refresher {
    Self.start(
      at: try APIAddress(server.origin), on: store, concurrency: 8, clock: clock,
      now: { Self.now }
    ).1
  }

  var host: String { "127.0.0.1:\(server.port)" }

  static func domains(_ count: Int) -> [Domain] {
    (0..<count).map { Domain(kept: "company\($0).com") }
  }

  /// Everything that is told up to and including the first event that a condition holds for.
  func events(until isLast: (Refresher.Event) -> Bool) async -> [Refresher.Event] {
    var events: [Refresher.Event] = []
    for await event in refresher.events {
      events.append(event)
      if isLast(event) { break }
    }
    return events
  }

  /// Asks for a round, and gives the first wait in it.
  func firstHold() async -> (Task<RoundReport, Never>, Hold?) {
    let round = Task.immediate { [refresher] in await refresher.refresh() }
    let events = await events { if case .held = $0 { true } else { false } }
    if case .held(let hold)? = events.last { return (round, hold) }
    return (round, nil)
  }
}
