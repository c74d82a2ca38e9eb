import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite(.timeLimit(.minutes(5))) struct SubmittedJobTests {
  static let head =
    "company_name,domain,intent_score,score_band,buying_stage,urgency,funding,hiring,news,technology,"
    + "web,why_now,score_decay_date,error\r\n"
  let a = Domain(kept: "a.com")
  let b = Domain(kept: "b.com")

  private func api(at server: ScriptedServer) throws -> ScoreAPI {
    ScoreAPI(
      APISettings(address: try APIAddress(server.origin), keyVariable: "KEY"),
      environment: ["KEY": "k"], chance: { 0 })
  }

  private func accepted(poll: String) -> Reply {
    .status(
      202,
      body:
        "{\"job_id\": \"bulk_01JMXPQ7\", \"status\": \"queued\", \"count\": 2,"
        + " \"credits_deducted\": 2, \"poll_url\": \"\(poll)\"}")
  }

  @Test func `a job is handed in, asked for and fetched`() async throws {
    let server = try ScriptedServer(
      accepted(poll: "/api/v1/score/bulk/bulk_01JMXPQ7"),
      .status(200, body: "{\"status\": \"running\", \"completed\": 1, \"failed\": 1}"),
      .status(200, body: "{\"status\": \"done\", \"download_url\": \"/api/v1/d.csv\"}"),
      .status(
        200, type: "text/csv",
        body: Self.head
          + "A,a.com,50,WARM,consideration,this-week,25,20,5,0,0,\"Why, now\",2036-04-07,\r\n"
          + "B,b.com,,,,,,,,,,,,nobody knows it\r\n"))
    let api = try api(at: server)

    let job = try await api.submit([("=A, Inc.", a), ("B", b)])
    #expect(try await api.progress(of: job) == .running(done: 1))
    #expect(try await api.progress(of: job) == .done(resultAt: "/api/v1/d.csv"))
    let outcomes = try await api.result(of: job, at: "/api/v1/d.csv")

    let score = try #require(try outcomes[a]?.get())
    #expect(score.total == 50 && score.band == .warm && score.whyNow == "Why, now")
    #expect(score.points.values == [25, 20, 5, 0, 0])
    #expect(outcomes[b] == .failure(.unscored(why: "nobody knows it")))
    let form = server.requests[0]
    #expect(form.hasPrefix("POST /api/v1/score/bulk HTTP/1.1\r\n"))
    #expect(form.contains("name=\"file\"; filename=\"companies.csv\""))
    #expect(form.contains("\r\n\r\ncompany_name,domain\r\n\"'=A, Inc.\",a.com\r\nB,b.com\r\n"))
    #expect(server.requests[1].hasPrefix("GET /api/v1/score/bulk/bulk_01JMXPQ7 HTTP/1.1"))
    #expect(server.requests[3].hasPrefix("GET /api/v1/d.csv HTTP/1.1"))
  }

  @Test func `a link away from the API is not followed, so the key stays`() async throws {
    let other = try ScriptedServer(.status(200, body: "{}"))
    let server = try ScriptedServer(accepted(poll: "\(other.origin)/x"))
    let api = try api(at: server)
    let job = try await api.submit([("A", a)])
    await #expect(throws: APIFault.malformed("it leads away from api.url")) {
      try await api.progress(of: job)
    }
    #expect(other.requests.isEmpty)
  }

  @Test func `a row that is left out or broken fails alone`() throws {
    let table = try BulkTable(
      Array(
        (Self.head + "A,a.com,101,HOT,decision,act-now,25,20,20,20,16,x,,\r\n"
          + "X,strange.com,1,COLD,dormant,nurture,1,0,0,0,0,x,,\r\n").utf8), about: [a, b])
    #expect(table.outcomes.count == 2)
    #expect(throws: APIFault.self) { try table.outcomes[a]?.get() }
    #expect(throws: APIFault.self) { try table.outcomes[b]?.get() }
  }

  @Test(arguments: ["", "\u{0}\u{1}\u{2}", "{\"status\": \"done\"}\n"])
  func `what is no table gives no score`(text: String) {
    let scores = (try? BulkTable(Array(text.utf8), about: [a]))?.outcomes.values.filter {
      if case .success = $0 { true } else { false }
    }
    #expect(scores?.isEmpty ?? true)
  }
}
