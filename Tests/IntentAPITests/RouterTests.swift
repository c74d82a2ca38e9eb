import Foundation
import Intent
import Synchronization
import Testing

@testable import IntentAPI

@Suite struct RouterTests {
  @Test func `every answer to a key tells its rate, its credits and its request`() async {
    let response = await SmallWorld().router().respond(
      to: .fixture("GET", "/api/v1/score?domain=stripe.com"))

    #expect(response.status == 200)
    #expect(response["X-RateLimit-Limit"] == "60")
    #expect(response["X-RateLimit-Remaining"] == "59")
    #expect(response["X-RateLimit-Reset"] == "120")
    #expect(response["X-Credits-Remaining"] == "19")
    #expect(response["X-Cache"] == "HIT")
    #expect(response["Age"] == "5")
    #expect(response["X-Request-Id"] == "00000000000000aa")
    #expect(response["Content-Type"] == "application/json")
  }

  @Test(arguments: [
    nil, "", "Bearer", "Bearer x", "Basic \(APIKey.Secret.fixture.text)",
    APIKey.Secret.fixture.text, "Bearer \(APIKey.Secret.fixture.text)0",
    "Bearer iq_live_sk_ffffffffffffffffffffffffffffffff",
    "Bearer \(APIKey.Secret.fixture.text.uppercased())",
  ])
  func `without a good key nobody learns anything but that`(authorization: String?) async {
    let response = await SmallWorld().router().respond(
      to: .fixture("GET", "/api/v1/score?domain=nonsense&x=y", authorization: authorization))

    #expect(response.status == 401)
    #expect(response.code == "unauthorized")
    #expect(response["X-RateLimit-Limit"] == nil)
    #expect(response["X-Credits-Remaining"] == nil)
  }

  @Test func `a key in the query is no key`() async {
    let response = await SmallWorld().router().respond(
      to: .fixture(
        "GET", "/api/v1/score?domain=stripe.com&key=\(APIKey.Secret.fixture.text)",
        authorization: nil))

    #expect(response.status == 401)
  }

  @Test func `a key sent twice is none, whichever of them is good`() async {
    let again = (name: "authorization", value: "Bearer \(APIKey.Secret.fixture.text)")
    let response = await SmallWorld().router().respond(
      to: .fixture("GET", "/api/v1/watchlist", fields: [again]))

    #expect(response.status == 401)
  }

  @Test(arguments: [
    ("POST", "/api/v1/score/bulk"), ("POST", "/api/v1/watchlist"),
    ("DELETE", "/api/v1/watchlist?domain=stripe.com"),
  ])
  func `a key that may only read changes nothing`(method: String, target: String) async {
    let world = SmallWorld(scope: .read)
    world.listed.withLock { _ = $0.insert(Domain(kept: "stripe.com")) }

    let response = await world.router().respond(to: .fixture(method, target))

    #expect(response.status == 403)
    #expect(response.code == "insufficient_scope")
    #expect(world.listed.withLock(\.count) == 1)
  }

  @Test func `over the rate a key waits for the whole minute, and pays nothing`() async {
    let world = SmallWorld()
    let router = world.router(rate: 2)
    var responses: [HTTPResponse] = []

    for _ in 0..<3 {
      responses.append(
        await router.respond(to: .fixture("GET", "/api/v1/score?domain=stripe.com")))
    }

    #expect(responses.map(\.status) == [200, 200, 429])
    #expect(responses[2].code == "rate_limited")
    #expect(responses[2]["Retry-After"] == "30")
    #expect(responses[2]["X-RateLimit-Remaining"] == "0")
    #expect(world.credits.withLock(\.self) == 18)
  }

  @Test func `refused requests count too`() async {
    let router = SmallWorld().router(rate: 1)

    let bad = await router.respond(to: .fixture("GET", "/api/v1/score?domain=nonsense"))
    let good = await router.respond(to: .fixture("GET", "/api/v1/watchlist"))

    #expect(bad.status == 400 && good.status == 429)
  }

  @Test func `without a rate none is told`() async {
    let response = await SmallWorld().router(rate: nil).respond(
      to: .fixture("GET", "/api/v1/watchlist"))

    #expect(response.status == 200)
    #expect(response["X-RateLimit-Limit"] == nil)
  }

  @Test func `what nobody foresaw tells nothing of the inside`() async {
    let world = SmallWorld()

    let response = await world.router().respond(
      to: .fixture("GET", "/api/v1/score?domain=trouble.example"))

    #expect(response.status == 500)
    #expect(response.code == "server_error")
    #expect(!response.text.contains("Trouble"))
    #expect(world.reports.withLock { $0.joined() } == "00000000000000aa: Trouble()")
  }

  @Test func `with too few credits the reference's words are said`() async {
    let response = await SmallWorld(credits: 0).router().respond(
      to: .fixture("GET", "/api/v1/score?domain=stripe.com"))

    #expect(response.status == 402)
    #expect(response.text.contains("Insufficient credits. Please top up your account."))
    #expect(response.code == "insufficient_credits")
    #expect(response["X-Credits-Remaining"] == "0")
  }
}
