import TestSupport
import Testing

@testable import IntentAPI

@Suite(.timeLimit(.minutes(5))) struct ServerLimitsTests {
  @Test func `a body that is announced as too large is refused before it is sent`() async throws {
    try await TestServer.run { client in
      let answer = await client.ask(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n")

      #expect(answer.statuses == [413])
      #expect(answer.body.contains("body_too_large"))
      #expect(answer.isClosed)
    }
  }

  @Test func `a body may be as large as the limit, and in chunks not a byte more`() async throws {
    let whole = String(repeating: "x", count: 1 << 20)
    try await TestServer.run(respond: { request in
      if case .tooLarge = request.body { return APIError.bodyTooLarge.response }
      return HTTPResponse(200)
    }) { client in
      let head = "POST / HTTP/1.1\r\nHost: x\r\n\(TestServer.last)"
      let fitting = await client.ask(head + "Content-Length: 1048576\r\n\r\n" + whole)
      let over = await client.ask(
        head + "Transfer-Encoding: chunked\r\n\r\n100000\r\n\(whole)\r\n1\r\ny\r\n0\r\n\r\n")

      #expect(fitting.statuses == [200])
      #expect(over.statuses == [413])
    }
  }

  @Test func `a head that is too large is refused in words`() async throws {
    try await TestServer.run { client in
      let field = "X-Field: \(String(repeating: "a", count: 33_000))\r\n"
      let answer = await client.ask(TestServer.line + field + "\r\n")

      #expect(answer.statuses == [431])
      #expect(answer.body.contains("headers_too_large"))
    }
  }

  @Test func `bodies that are together too large find no room, and the next one does`()
    async throws
  {
    var limits = HTTPServer.Limits()
    limits.allBodies = 4
    try await TestServer.run(limits) { client in
      let head = "POST / HTTP/1.1\r\nHost: x\r\n\(TestServer.last)Content-Length: "
      let over = await client.ask(head + "5\r\n\r\nabcde")
      let fitting = await client.ask(head + "4\r\n\r\nabcd")

      #expect(over.body == "POST /  no room")
      #expect(fitting.body == "POST /  abcd")
    }
  }

  @Test func `who does not read an answer is let go`() async throws {
    var limits = HTTPServer.Limits()
    limits.sending = .seconds(1)
    limits.patience = .seconds(8)
    let page = [UInt8](repeating: 0x2E, count: 1 << 20)
    try await TestServer.run(
      limits, respond: { _ in HTTPResponse(200, body: .pages { _ in page }) }
    ) {
      client in
      // It reads, but the answer has no end.
      let answer = await client.ask("GET / HTTP/1.0\r\n\r\n", keeping: 1 << 16)

      #expect(answer.isClosed)
    }
  }

  @Test func `ten thousand header fields are refused, and harm nobody else`() async throws {
    try await TestServer.run { client in
      let fields = (0..<10_000).map { "X-Field-\($0): value\r\n" }.joined()
      let answer = await client.ask(TestServer.line + fields + "\r\n")
      let next = await client.ask(TestServer.line + TestServer.last + "\r\n")

      #expect(answer.statuses.allSatisfy { $0 == 431 })
      #expect(answer.isClosed)
      #expect(next.statuses == [200])
    }
  }

  @Test func `a target that is too long is refused in words`() async throws {
    try await TestServer.run { client in
      let answer = await client.ask(
        "GET /?\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nHost: x\r\n\r\n")

      #expect(answer.statuses == [414])
      #expect(answer.body.contains("uri_too_long"))
    }
  }

  @Test func `who sends too slowly is let go`() async throws {
    var limits = HTTPServer.Limits()
    limits.patience = .seconds(1)
    try await TestServer.run(limits) { client in
      let head = await client.ask("GET / HTTP/1.1\r\nHost:")
      let body = await client.ask("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab")

      #expect(head.isClosed && body.isClosed)
      #expect(head.statuses.isEmpty && body.statuses.isEmpty)
    }
  }

  @Test func `who waits for an answer is not let go`() async throws {
    var limits = HTTPServer.Limits()
    limits.patience = .seconds(1)
    let door = Door()
    try await TestServer.run(
      limits,
      respond: { request in
        if request.head.target.path == "/slow" { await door.pass() }
        return .echo(request)
      }
    ) { client in
      async let slow = client.ask("GET /slow HTTP/1.1\r\nHost: x\r\n\(TestServer.last)\r\n")
      await door.someoneStands()
      let silent = await client.ask("GET / HTTP/1.1\r\n")
      door.open()

      #expect(silent.isClosed)
      #expect(await slow.statuses == [200])
    }
  }
}
