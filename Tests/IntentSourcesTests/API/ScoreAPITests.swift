import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite(.timeLimit(.minutes(5))) struct ScoreAPITests {
  let stripe = Domain(kept: "stripe.com")
  let key = "iq_live_sk_0123456789abcdef0123456789abcdef"
  let clock = ManualClock()

  func api(at origin: String, within timeout: Duration = .seconds(60)) throws -> ScoreAPI {
    ScoreAPI(
      APISettings(address: try APIAddress(origin), keyVariable: "KEY", timeout: timeout),
      environment: ["KEY": key], clock: clock, chance: { 0 })
  }

  @Test func `a score is asked for as the contract has it`() async throws {
    let server = try ScriptedServer(.score(AnsweredScore(), remaining: 58, credits: 17))
    let api = try api(at: server.origin)

    let score = try await api.score(of: stripe, isByHand: true)

    #expect(score.total == 91)
    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("GET /api/v1/score?domain=stripe.com&include_signals=true"))
    #expect(request.contains("\r\nAuthorization: Bearer \(key)\r\n"))
    #expect(await api.allowance.credits == 17)
  }

  @Test(arguments: [
    (Reply.refusal(401, "unauthorized"), APIFault.keyRefused(variable: "KEY")),
    (.refusal(402, "insufficient_credits"), .noCredits),
    (.refusal(403, "insufficient_scope"), .forbidden), (.refusal(404, "not_found"), .notThere),
    (.refusal(400, "invalid_domain"), .refused(status: 400, why: "Because of invalid_domain.")),
    (.refusal(500, "internal"), .failing(status: 500, retryAfter: nil)),
    (.status(503, ["Retry-After: 9"]), .failing(status: 503, retryAfter: .seconds(9))),
    (.status(302, ["Location: https://evil.example/"]), .redirected(to: "evil.example")),
    (.reset, .brokeOff),
  ])
  func `each refusal is told apart`(reply: Reply, fault: APIFault) async throws {
    let server = try ScriptedServer(reply)
    let api = try api(at: server.origin)
    await #expect(throws: fault) { try await api.score(of: stripe, isByHand: true) }
  }

  @Test(arguments: [
    (["Retry-After: 7"], 7), (["Retry-After: 0"], 1), (["Retry-After: 1000000000"], 3_600),
    (["Retry-After: soon"], 60), ([], 60),
    (["Date: Thu, 12 Mar 2026 09:00:00 GMT", "X-RateLimit-Reset: 1773306025"], 25),
  ])
  func `after 429 nothing is asked for as long as it says`(
    headers: [String], seconds: Int
  ) async throws {
    let server = try ScriptedServer(
      .refusal(429, "rate_limited", headers), .score(AnsweredScore()))
    let api = try api(at: server.origin)

    await #expect(throws: APIFault.limited(.seconds(seconds))) {
      try await api.score(of: stripe, isByHand: true)
    }
    await #expect(throws: APIFault.paced(.seconds(seconds))) {
      try await api.score(of: stripe, isByHand: true)
    }
    #expect(server.requests.count == 1)
    clock.advance(by: .seconds(seconds))
    #expect(try await api.score(of: stripe, isByHand: true).total == 91)
  }

  @Test func `nobody is asked when the API has nothing left`() async throws {
    let server = try ScriptedServer(.score(AnsweredScore(), remaining: 0))
    let api = try api(at: server.origin)
    _ = try await api.score(of: stripe, isByHand: true)

    await #expect(throws: APIFault.self) { try await api.score(of: stripe, isByHand: true) }
    #expect(server.requests.count == 1)
  }

  @Test func `nobody there, and nobody who answers in time, are faults`() async throws {
    let gone = try ScriptedServer.gone()
    let host = "127.0.0.1:\(gone.port ?? 0)"
    let api = try api(at: "http://\(host)")
    await #expect(
      throws: APIFault.unreachable("nothing answers at \(host) (does it run there?)")
    ) { try await api.score(of: stripe, isByHand: true) }

    let silent = try ScriptedServer(.silence)
    let slow = try self.api(at: silent.origin, within: .milliseconds(100))
    await #expect(throws: APIFault.late(.milliseconds(100))) {
      try await slow.score(of: stripe, isByHand: true)
    }
  }

  @Test func `without a key nothing is sent`() async throws {
    let server = try ScriptedServer(.score(AnsweredScore()))
    for (held, fault) in [
      (nil, APIFault.noKey(variable: "KEY")), ("a b", .unusableKey(variable: "KEY")),
    ] {
      let api = ScoreAPI(
        APISettings(address: try APIAddress(server.origin), keyVariable: "KEY"),
        environment: held.map { ["KEY": $0] } ?? [:])
      #expect(api.keyFault == fault)
      await #expect(throws: fault) { try await api.score(of: stripe, isByHand: true) }
    }
    #expect(server.requests.isEmpty)
  }

  @Test func `waits grow, and begin anew after an answer`() async throws {
    let server = try ScriptedServer(.score(AnsweredScore()))
    let api = try api(at: server.origin)
    for seconds in [5, 10, 20, 40] { #expect(await api.wait() == .seconds(seconds)) }
    #expect(await api.isTried)
    _ = try await api.score(of: stripe, isByHand: true)
    #expect(await !api.isTried)
    #expect(await api.wait() == .seconds(5))
  }

  @Test func `no fault tells of the key, nor of what could move the cursor`() async throws {
    let server = try ScriptedServer(
      .status(400, body: "{\"error\": \"\\u001b]52;c;x\\u0007 Bearer\\nx\"}"))
    let api = try api(at: server.origin)
    let fault = await #expect(throws: APIFault.self) {
      try await api.score(of: stripe, isByHand: true)
    }
    let text = try #require(fault).description
    #expect(!text.contains(key) && !text.contains("\u{1B}") && !text.contains("\n"))
    #expect(!"\(api.settings)".contains(key))
  }
}
