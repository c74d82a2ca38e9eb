import Intent
import Synchronization
import Testing

@testable import IntentAPI

@Suite struct BodyTests {
  let world = SmallWorld()

  @Test(arguments: [
    ("", "invalid_json"), ("[]", "invalid_json"), ("{\"domain\": \"stripe.com\"", "invalid_json"),
    ("{}", "invalid_domain"), ("{\"domain\": 5}", "invalid_domain"),
    ("{\"domain\": \"nonsense\"}", "invalid_domain"),
    ("{\"domain\": \"stripe.com\", \"company_name\": 5}", "invalid_parameter"),
    ("{\"domain\": \"stripe.com\", \"compny_name\": \"Stripe\"}", "invalid_parameter"),
    ("{\"domain\": \"stripe.com\", \"company_name\": null}", "201"),
    ("{\"domain\": \"https://stripe.com/x\", \"company_name\": \" Stripe\\u0007 \"}", "201"),
  ])
  func `a company to be added is taken or refused as a whole`(
    body: String, expected: String
  ) async {
    let response = await world.router().respond(to: .json("POST", "/api/v1/watchlist", body))

    #expect(response.code ?? "\(response.status)" == expected)
  }

  @Test func `a company that is on the list already is no error`() async {
    let router = world.router()
    let request = HTTPRequest.json("POST", "/api/v1/watchlist", "{\"domain\": \"stripe.com\"}")

    let responses = [await router.respond(to: request), await router.respond(to: request)]

    #expect(responses.map(\.status) == [201, 200])
  }

  @Test func `a company that is not on the list cannot be taken off`() async {
    let router = world.router()
    _ = await router.respond(to: .json("POST", "/api/v1/watchlist", "{\"domain\": \"stripe.com\"}"))
    let removal = HTTPRequest.fixture("DELETE", "/api/v1/watchlist?domain=stripe.com")

    let responses = [await router.respond(to: removal), await router.respond(to: removal)]

    #expect(responses.map(\.status) == [204, 404])
    #expect(responses[1].code == "not_found")
  }

  @Test func `a body of another type is refused by what it must be`() async {
    let text = HTTPRequest.fixture(
      "POST", "/api/v1/watchlist", fields: [(name: "content-type", value: "text/plain")],
      body: .bytes(Array("{\"domain\": \"stripe.com\"}".utf8)))
    let form = HTTPRequest.fixture("POST", "/api/v1/score/bulk", body: .bytes([]))

    for request in [text, form] {
      let response = await world.router().respond(to: request)
      #expect(response.status == 415)
      #expect(response.code == "unsupported_media_type")
    }
  }

  @Test func `a form must have one file, and its end`() async {
    let file = HTTPRequest.Part(name: "file", fileName: "a.csv", bytes: [1])
    let other = HTTPRequest.Part(name: "fiel", fileName: "a.csv", bytes: [1])
    let bodies: [(HTTPRequest.Body, Int)] = [
      (.form([file]), 202), (.form([other, file]), 400), (.form([other]), 400),
      (.form([file, file]), 400), (.brokenForm, 400), (.tooLarge, 413),
    ]

    for (body, status) in bodies {
      let response = await world.router().respond(
        to: .fixture("POST", "/api/v1/score/bulk", body: body))
      #expect(response.status == status)
    }
  }

  @Test(arguments: [
    ("../../x.csv", "x.csv"), ("C:\\lists\\a.csv", "a.csv"), ("/etc/passwd", "passwd"),
    ("a\u{1B}[31m\n\u{202E}b.csv", "a b.csv"), ("..", nil), ("lists/", nil), ("", nil),
    (String(repeating: "x", count: 300), String(repeating: "x", count: 200)),
  ])
  func `a job is called by the name of its file, never by a path`(
    sent: String, name: String?
  ) async {
    let part = HTTPRequest.Part(name: "file", fileName: sent, bytes: [1])
    _ = await world.router().respond(
      to: .fixture("POST", "/api/v1/score/bulk", body: .form([part])))

    #expect(world.names.withLock(\.self) == [name])
  }

  @Test func `a job that was sent says where it is polled`() async {
    let part = HTTPRequest.Part(name: "file", fileName: "a.csv", bytes: [1])
    let response = await world.router().respond(
      to: .fixture("POST", "/api/v1/score/bulk", body: .form([part])))

    #expect(
      response.text == """
        {
          "job_id": "bulk_00000000",
          "status": "queued",
          "count": 1,
          "credits_deducted": 1,
          "poll_url": "/api/v1/score/bulk/bulk_00000000"
        }

        """)
  }

  @Test func `a job that is done says where its file is`() async {
    let router = world.router()
    let job = await router.respond(to: .fixture("GET", "/api/v1/score/bulk/bulk_00000000"))
    let file = await router.respond(
      to: .fixture("GET", "/api/v1/score/bulk/bulk_00000000/download"))
    let unknown = await router.respond(to: .fixture("GET", "/api/v1/score/bulk/bulk_00000001"))

    #expect(
      job.text.contains("\"download_url\": \"/api/v1/score/bulk/bulk_00000000/download\""))
    #expect(file.text == "company_name,domain\n")
    #expect(file["Content-Disposition"] == "attachment; filename=\"bulk_00000000.csv\"")
    #expect(unknown.code == "not_found")
  }
}
