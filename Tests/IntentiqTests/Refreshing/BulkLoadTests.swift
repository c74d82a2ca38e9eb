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

  /// The table of a job about so many companies, of which the last has failed.
  private static func table(_ count: Int) -> String {
    ScoredByAPI.domains(count).enumerated().reduce(head) { table, company in
      let (index, domain) = company
      return table
        + (index == count - 1
          ? "X,\(domain),,,,,,,,,,,,no source answered\r\n"
          : "X,\(domain),50,WARM,consideration,this-week,25,20,5,0,0,Because.,,\r\n")
    }
  }

  @Sendable private static func answer(_ request: String, count: Int, polls: Int) -> Reply {
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
      return .status(200, type: "text/csv", body: table(count))
    }
    return .score(AnsweredScore(request.askedDomain ?? ""))
  }

  @Test func `many that were never scored go as one job`() async throws {
    let world = try await ScoredByAPI(200) { Self.answer($1, count: 200, polls: $0) }

    let (round, hold) = await world.firstHold()
    #expect(hold?.kind == .busy)
    #expect(hold?.reason == "the scoring API works on 200 companies, 0 done")
    await world.clock.someoneSleeps(until: .milliseconds(1_500))
    world.clock.advance(by: .milliseconds(1_500))

    let report = await round.value
    #expect(report.scored == 199 && report.failed == 1)
    #expect(world.server.requests.count == 3)
    let score = try await world.store.score(of: ScoredByAPI.domains(1)[0])
    #expect(score?.total == 50 && score?.band == .warm && score?.status == .partial)
    // What has failed is asked for by itself in the next round.
    #expect(await world.refresher.refresh().scored == 1)
    #expect(world.server.requests.last?.askedDomain == "company199.com")
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
