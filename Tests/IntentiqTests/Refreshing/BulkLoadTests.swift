import Foundation
import Intent
import IntentRefresh
import IntentStore
import Testing
import TestSupport

@testable import intentiq

/// The first load of a large watchlist, as one job.
@Suite(.timeLimit(.minutes(5))) struct BulkLoadTests {
  private static let head =
    "company_name,domain,intent_score,score_band,buying_stage,urgency,funding,hiring,news,technology,"
    + "web,why_now,score_decay_date,error\r\n"

  /// The table of a job about so many companies, with what its last row says.
  private static func table(
    _ count: Int, unscored: Int = 0, last: String = row("x")
  ) -> String {
    ScoredByAPI.domains(count).enumerated().reduce(head) { table, company in
      let (index, domain) = company
      if index == count - 1 { return table + "X,\(domain),\(last)\r\n" }
      return table
        + (index < unscored
          ? "X,\(domain),,,,,,,,,,,,nothing is known of it\r\n"
          : "X,\(domain),\(row("50"))\r\n")
    }
  }

  private static func row(_ total: String) -> String {
    "\(total),WARM,consideration,this-week,25,20,5,0,0,Because.,,"
  }

  @Sendable private static func answer(_ request: String, table: String) -> Reply {
    if request.hasPrefix("POST /api/v1/score/bulk ") {
      return .status(
        202,
        body: "{\"job_id\": \"bulk_1\", \"status\": \"queued\","
          + " \"poll_url\": \"/api/v1/score/bulk/1\"}")
    }
    if request.hasPrefix("GET /api/v1/score/bulk/1 ") {
      return .status(200, body: "{\"status\": \"done\", \"download_url\": \"/api/v1/table.csv\"}")
    }
    if request.hasPrefix("GET /api/v1/table.csv ") {
      return .status(200, type: "text/csv", body: table)
    }
    return .score(AnsweredScore(request.askedDomain ?? ""))
  }

  /// What a round comes to whose job is done when it is asked for first.
  private func round(of world: ScoredByAPI) async -> RoundReport {
    let (round, _) = await world.firstHold()
    await world.clock.someoneSleeps(until: .milliseconds(1_500))
    world.clock.advance(by: .milliseconds(1_500))
    return await round.value
  }

  @Test func `many that were never scored go as one job`() async throws {
    let world = try await ScoredByAPI(200) { Self.answer($1, table: Self.table(200)) }

    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .busy)
    #expect(hold?.reason == "the scoring API works on 200 companies, 0 done")
    await world.clock.someoneSleeps(until: .milliseconds(1_500))
    world.clock.advance(by: .milliseconds(1_500))

    let report = await round.value
    #expect(report.scored == 199 && report.failed == 1)
    #expect(world.server.requests.count == 3)
    let score = try #require(try await world.store.score(of: ScoredByAPI.domains(1)[0]))
    #expect(score.total == 50 && score.band == .warm && score.status == .partial)
    // What was no answer is asked for by itself in the next round.
    #expect(await world.refresher.refresh().scored == 1)
    #expect(world.server.requests.last?.askedDomain == "company199.com")
  }

  @Test func `many of which a job knows nothing are kept as such, and not sent again`()
    async throws
  {
    let time = TestTime(ScoredByAPI.now)
    let world = try await ScoredByAPI(200, now: { time.now }) {
      Self.answer($1, table: Self.table(200, unscored: 150, last: Self.row("50")))
    }
    let report = await round(of: world)
    #expect(report.scored == 200 && report.failed == 0)
    let score = try #require(try await world.store.score(of: ScoredByAPI.domains(1)[0]))
    #expect(score.total == nil && score.status == .unscorable)

    time.now += 86_000
    #expect(await world.refresher.refresh().scored == 0)
    #expect(world.server.requests.count == 3)
  }

  @Test func `a job that a program left behind is gone on with by the next one, for its credits`()
    async throws
  {
    let world = try await ScoredByAPI(200) { Self.answer($1, table: Self.table(200)) }
    let (round, _) = await world.firstHold()
    round.cancel()
    #expect(await round.value.wasCutShort)
    // Meanwhile the watchlist is another one.
    try await world.store.remove([ScoredByAPI.domains(1)[0]], at: ScoredByAPI.now)
    let added = Domain(kept: "added.com")
    try await world.store.add([AccountDraft(domain: added)], at: ScoredByAPI.now)

    let report = try await world.restarted().refresh()

    #expect(report.scored == 199 && report.failed == 1)
    #expect(world.server.requests.count { $0.hasPrefix("POST") } == 1)
    #expect(world.server.requests.compactMap(\.askedDomain) == ["added.com"])
    #expect(try await world.store.submittedJobs(to: world.host).isEmpty)
  }

  @Test func `where the answer to a job is lost it is not paid again, they are asked one by one`()
    async throws
  {
    let world = try await ScoredByAPI(70, concurrency: 64) { _, request in
      request.hasPrefix("POST") ? .reset : Self.answer(request, table: "")
    }
    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .offline)
    await world.clock.someoneSleeps(until: .seconds(5))
    world.clock.advance(by: .seconds(5))
    _ = await world.events { $0.isHeld(.limited) }
    #expect(world.server.requests.count { $0.hasPrefix("POST") } == 1)
    #expect(world.server.requests.contains { $0.askedDomain != nil })
    round.cancel()
    _ = await round.value
  }

  @Test func `a job that comes to nothing is not sent again`() async throws {
    let world = try await ScoredByAPI(70, concurrency: 8) { _, request in
      request.hasPrefix("GET /api/v1/score/bulk/1 ")
        ? .status(200, body: "{\"status\": \"failed\"}") : Self.answer(request, table: "")
    }
    let (round, _) = await world.firstHold()
    await world.clock.someoneSleeps(until: .milliseconds(1_500))
    world.clock.advance(by: .milliseconds(1_500))
    _ = await world.events { $0.isHeld(.limited) }
    round.cancel()
    _ = await round.value
    let (next, _) = await world.firstHold()
    #expect(world.server.requests.count { $0.hasPrefix("POST") } == 1)
    next.cancel()
    _ = await next.value
  }

  @Test func `a key that may not write has them asked for one by one`() async throws {
    let world = try await ScoredByAPI(70, concurrency: 64) { _, request in
      request.hasPrefix("POST")
        ? .refusal(403, "insufficient_scope")
        : .status(200, body: AnsweredScore(request.askedDomain ?? "").json)
    }
    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .limited)
    #expect(world.server.requests.count { $0.hasPrefix("POST") } == 1)
    #expect(world.server.requests.count { $0.askedDomain != nil } == 53)
    round.cancel()
    _ = await round.value
  }

  @Test func `few are no job`() async throws {
    let world = try await ScoredByAPI(20) { _, request in
      .status(200, body: AnsweredScore(request.askedDomain ?? "").json)
    }
    #expect(await world.refresher.refresh().scored == 20)
    #expect(world.server.requests.allSatisfy { $0.hasPrefix("GET /api/v1/score?") })
  }
}

extension Refresher.Event {
  fileprivate func isHeld(_ kind: Hold.Kind) -> Bool {
    if case .held(let hold) = self { hold.kind == kind } else { false }
  }
}
