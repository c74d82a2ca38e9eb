import Intent
import Testing

@testable import IntentAPI

@Suite struct ParameterTests {
  func code(_ method: String, _ target: String) async -> String? {
    let response = await SmallWorld().router().respond(to: .fixture(method, target))
    return response.code ?? "\(response.status)"
  }

  @Test(arguments: [
    ("", "invalid_domain"), ("?domain=", "invalid_domain"), ("?domain=nonsense", "invalid_domain"),
    ("?domain=10.0.0.1", "invalid_domain"), ("?domain=a%00b.com", "invalid_domain"),
    ("?domain=%zz", "invalid_parameter"), ("?domain=%E4.com", "invalid_parameter"),
    ("?domain=stripe.com&domain=stripe.com", "invalid_parameter"),
    ("?domain=stripe.com&include_signals=maybe", "invalid_parameter"),
    ("?domain=stripe.com&include_signals=", "invalid_parameter"),
    ("?domain=stripe.com&include_talktrack=true", "invalid_parameter"),
    ("?domain=stripe.com&include_signals=0&include_talk_track=1", "200"),
    ("?domain=https%3A%2F%2Fwww.Stripe.com%2Fatlas", "200"),
  ])
  func `a score's parameters are taken or refused by name`(query: String, expected: String) async {
    #expect(await code("GET", "/api/v1/score" + query) == expected)
  }

  @Test(arguments: [
    ("", "200"), ("?limit=1&band=HOT", "200"), ("?limit=100", "200"),
    ("?limit=0", "invalid_parameter"),
    ("?limit=101", "invalid_parameter"), ("?limit=+5", "invalid_parameter"),
    ("?limit=99999999999999999999", "invalid_parameter"), ("?band=hot", "invalid_parameter"),
    ("?band=", "invalid_parameter"), ("?bnad=HOT", "invalid_parameter"),
  ])
  func `a call list's parameters are taken or refused by name`(
    query: String, expected: String
  ) async {
    #expect(await code("GET", "/api/v1/prioritize" + query) == expected)
  }

  @Test func `a misspelt parameter is told the right one`() async {
    let response = await SmallWorld().router().respond(
      to: .fixture("GET", "/api/v1/watchlist?bnad=HOT"))

    #expect(response.text.contains("band is one."))
  }

  @Test func `what is asked for is what is given`() async {
    let router = SmallWorld().router()

    let bare = await router.respond(
      to: .fixture("GET", "/api/v1/score?domain=stripe.com&include_signals=false"))
    let full = await router.respond(
      to: .fixture(
        "GET",
        "/api/v1/score?domain=Stripe.com&include_talk_track=true&include_email_subject=true"))

    #expect(bare.text == "stripe.com 0")
    #expect(full.text == "stripe.com 7")
  }

  @Test(arguments: [
    ("GET", "/", "not_found"), ("GET", "/api/v1", "not_found"),
    ("GET", "/api/v1/scor", "not_found"),
    ("GET", "/api/v1/score/", "not_found"), ("GET", "/api/v1/%zz", "not_found"),
    ("GET", "/api/v1/score/bulk/bulk_1", "not_found"),
    ("POST", "/api/v1/score", "method_not_allowed"),
    ("PUT", "/api/v1/watchlist", "method_not_allowed"),
    ("OPTIONS", "/api/v1/watchlist", "method_not_allowed"),
    ("GET", "/api/v1/score/bulk", "method_not_allowed"),
    ("get", "/api/v1/watchlist", "method_not_allowed"),
    ("GET", "http://other.example:1/api/v1/watchlist?band=HOT", "200"),
    ("GET", "/api/v1/w%61tchlist", "200"), ("HEAD", "/api/v1/watchlist", "200"),
  ])
  func `paths and methods that there are not are told apart`(
    method: String, target: String, expected: String
  ) async {
    #expect(await code(method, target) == expected)
  }

  @Test func `a method that a path does not take is told those that it takes`() async {
    let response = await SmallWorld().router().respond(
      to: .fixture("PATCH", "/api/v1/watchlist", authorization: nil))

    #expect(response.status == 405)
    #expect(response["Allow"] == "GET, HEAD, POST, DELETE")
  }
}
