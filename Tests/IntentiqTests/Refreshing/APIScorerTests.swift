import Foundation
import Intent
import IntentRefresh
import IntentStore
import Testing
import TestSupport

@testable import intentiq

/// What is kept of the answers of an API, and what is done about its refusals.
@Suite(.timeLimit(.minutes(5))) struct APIScorerTests {
  let one = ScoredByAPI.domains(1)[0]

  /// Answers a question about any company with a score.
  private static func score(_ request: String, total: Int = 91) -> Reply {
    .score(AnsweredScore(request.askedDomain ?? "", total: total))
  }

  @Test func `a score is kept with its points, words and source`() async throws {
    let world = try await ScoredByAPI { _, request in Self.score(request) }

    let report = await world.refresher.refresh()

    #expect(report.scored == 1 && report.failed == 0)
    let score = try #require(try await world.store.score(of: one))
    #expect(score.total == 91 && score.band == .hot)
    #expect(score.points.values == [25, 20, 20, 20, 6])
    #expect(score.host == "127.0.0.1:\(world.server.port)")
    #expect(score.status == .complete && score.coverage == 1)
    #expect(score.summary.momentum == 0 && score.summary.trend.values == [91, 91, 91, 91, 91])
    let words = try await world.store.apiWords(of: one, under: score.policy)
    #expect(words?.recommendedAction == "Lead with ROI on conversion rates.")
  }

  @Test func `a result younger than a day is not asked for again, an older one is`() async throws {
    let time = TestTime(ScoredByAPI.now)
    let world = try await ScoredByAPI(now: { time.now }) { number, request in
      Self.score(request, total: number == 0 ? 91 : 60)
    }
    await world.refresher.refresh()
    // What the engine would take for a reason to score anew.
    try await world.store.keep(
      Look(domain: one, signal: .news, source: "x", status: .stale, at: time.now))
    time.now += 86_000
    #expect(await world.refresher.refresh().scored == 0)
    #expect(world.server.requests.count == 1)

    time.now += 8 * 86_400
    #expect(await world.refresher.refresh().bandChanges == 1)
    let score = try await world.store.score(of: one)
    #expect(score?.summary.momentum == -31)
  }

  @Test(arguments: [
    AnsweredScore("other.com"), AnsweredScore("company0.com").with("intent_score", "900"),
    AnsweredScore("company0.com").with("signals", nil),
  ])
  func `nonsense is a failure of that company, and its score stays`(
    answer: AnsweredScore
  ) async throws {
    let time = TestTime(ScoredByAPI.now)
    let world = try await ScoredByAPI(now: { time.now }) { number, request in
      number == 0 ? Self.score(request) : .score(answer)
    }
    await world.refresher.refresh()
    time.now += 2 * 86_400

    let report = await world.refresher.refresh()

    #expect(report.scored == 0 && report.failed == 1)
    let score = try await world.store.score(of: one)
    #expect(score?.total == 91 && score?.scoredAt == ScoredByAPI.now)
    #expect(score?.summary.isStale == true)
  }

  @Test func `that it knows nothing takes no known score away, and is not asked for all the time`()
    async throws
  {
    let time = TestTime(ScoredByAPI.now)
    let unknown = AnsweredScore("company0.com").with("intent_score", "null")
      .with("score_band", "null").with("signals", nil)
    let world = try await ScoredByAPI(now: { time.now }) { number, request in
      number == 0 ? Self.score(request) : .score(unknown)
    }
    await world.refresher.refresh()
    time.now += 2 * 86_400
    #expect(await world.refresher.refresh().failed == 1)
    #expect(await world.refresher.refresh().failed == 0)
    #expect(world.server.requests.count == 2)
    #expect(try await world.store.score(of: one)?.total == 91)
  }

  @Test(arguments: [
    (401, "put a valid one in KEY"), (402, "no credits left"), (403, "does not let this key"),
    (404, "check api.url"),
  ])
  func `a refusal that somebody must mend stops the round until a person asks`(
    status: Int, words: String
  ) async throws {
    let world = try await ScoredByAPI(2, concurrency: 1) { number, request in
      number == 0 ? .refusal(status, "no") : Self.score(request)
    }

    let (round, hold) = await world.firstHold()

    #expect(hold?.kind == .stopped && hold?.until == nil && hold?.source == SourceBook.api)
    #expect(hold?.reason.contains(words) == true)
    #expect(await round.value.wasCutShort)
    // Neither another round nor a pause nor another interval has it asked again.
    await world.refresher.refresh(isByHand: false)
    await world.refresher.pause()
    await world.refresher.resume()
    await world.refresher.setInterval(.seconds(60))
    #expect(world.server.requests.count == 1)

    let report = await world.refresher.refresh()
    #expect(report.scored == 2 && report.failed == 0)
  }

  @Test func `a server that fails is tried again, with one question and growing waits`()
    async throws
  {
    let world = try await ScoredByAPI(3) { number, request in
      number < 5 ? .refusal(500, "internal") : Self.score(request)
    }
    let round = Task.immediate { await world.refresher.refresh() }
    var passed = 0
    // Three are asked at once; then one, until it answers.
    for (wait, requests) in [(5, 3), (10, 4), (20, 5)] {
      passed += wait
      await world.clock.someoneSleeps(until: .seconds(passed))
      #expect(world.server.requests.count == requests)
      world.clock.advance(by: .seconds(wait))
    }
    #expect(await round.value.scored == 3)
    #expect(world.server.requests.count == 8)
  }

  @Test func `a server that is gone is offline, and no score is lost`() async throws {
    let world = try await ScoredByAPI { _, _ in .reset }
    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .offline)
    #expect(hold?.until == ScoredByAPI.now + 5)
    round.cancel()
    #expect(await round.value.wasCutShort)
  }

  @Test func `429 has the round wait as long as it says, and lose nobody`() async throws {
    let world = try await ScoredByAPI(4, concurrency: 2) { number, request in
      number == 2 ? .refusal(429, "rate_limited", ["Retry-After: 33"]) : Self.score(request)
    }
    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .limited && hold?.until == ScoredByAPI.now + 33)
    await world.clock.someoneSleeps(until: .seconds(33))
    world.clock.advance(by: .seconds(33))
    #expect(await round.value.scored == 4)
  }

  @Test func `sixty a minute are asked at most, and a person comes between`() async throws {
    let world = try await ScoredByAPI(60, concurrency: 64) { _, request in
      .status(200, body: AnsweredScore(request.askedDomain ?? "").json)
    }
    let (round, hold) = await world.firstHold()

    #expect(hold?.kind == .limited)
    #expect(world.server.requests.count == 54)
    let named = await world.refresher.refresh([Domain(kept: "asked-for.com")])
    #expect(named.scored == 1)
    #expect(world.server.requests.count == 55)

    await world.refresher.pause()
    await world.clock.someoneSleeps(until: .seconds(61))
    world.clock.advance(by: .seconds(61))
    #expect(world.server.requests.count == 55)
    await world.refresher.resume()
    #expect(await round.value.scored == 60)
  }

  @Test func `what a person names fails at once where the API stops, in words`() async throws {
    let world = try await ScoredByAPI { _, _ in .refusal(402, "insufficient_credits") }
    let report = await world.refresher.refresh([one])
    #expect(report.failed == 1)
    await world.refresher.pause()
    let events = await world.events { $0 == .paused }
    #expect(
      events.contains(
        .failed(
          one,
          reason: "the scoring API has no credits left for this key (top up, then refresh)")))
  }

  @Test func `what is not the API at all is not asked for every company in turn`() async throws {
    let world = try await ScoredByAPI(30, concurrency: 1) { _, _ in
      .status(200, type: "text/html", body: "<html>Log in</html>")
    }
    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .waiting)
    #expect(world.server.requests.count == 5)
    round.cancel()
    _ = await round.value
  }
}
