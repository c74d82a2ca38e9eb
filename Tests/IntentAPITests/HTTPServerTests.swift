import Foundation
import Intent
import TestSupport
import Testing

@testable import IntentAPI

@Suite(.timeLimit(.minutes(5))) struct HTTPServerTests {
  static let line = "GET / HTTP/1.1\r\nHost: x\r\n"
  static let last = "Connection: close\r\n"

  /// A server on a free port that does not run yet, and a client of it.
  func server(
    _ limits: HTTPServer.Limits = .init(),
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse
  ) throws -> (HTTPServer, RawClient) {
    let socket = try ListeningSocket(host: "127.0.0.1", port: 0)
    let port = try #require(socket.address.split(separator: ":").last.flatMap { UInt16($0) })
    let server = HTTPServer(
      on: socket, limits: limits, refuse: SmallWorld().router().refusal(ofAnyPath:),
      respond: respond)
    return (server, RawClient(port: port))
  }

  /// Runs a server for a while; it has ended when this returns.
  func withServer(
    _ limits: HTTPServer.Limits = .init(),
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse = { .echo($0) },
    _ body: (RawClient) async throws -> Void
  ) async throws {
    let (server, client) = try server(limits, respond: respond)
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      try await body(client)
      group.cancelAll()
    }
  }

  @Test func `a body in chunks comes whole`() async throws {
    try await withServer { client in
      let answer = await client.ask(
        "POST /p?q=1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\(Self.last)\r\n"
          + "3\r\nabc\r\n5\r\ndefgh\r\n0\r\n\r\n")

      #expect(answer.statuses == [200])
      #expect(answer.body == "POST /p q=1 abcdefgh")
    }
  }

  @Test func `requests in one piece are answered one by one, in order`() async throws {
    try await withServer { client in
      let requests = (1...4).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined()
      let answer = await client.ask(requests + "GET /5 HTTP/1.1\r\nHost: x\r\n\(Self.last)\r\n")

      #expect(answer.statuses == [200, 200, 200, 200, 200])
      let places = (1...5).compactMap { answer.text.range(of: "GET /\($0) ")?.lowerBound }
      #expect(places.count == 5 && places == places.sorted())
    }
  }

  @Test func `who asks whether to go on is told to`() async throws {
    try await withServer { client in
      let answer = await client.ask(
        "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\(Self.last)"
          + "\r\nab")

      #expect(answer.statuses == [100, 200])
    }
  }

  @Test func `a body that is announced as too large is refused before it is sent`() async throws {
    try await withServer { client in
      let answer = await client.ask(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n")

      #expect(answer.statuses == [413])
      #expect(answer.body.contains("body_too_large"))
      #expect(answer.isClosed)
    }
  }

  @Test func `a body may be as large as the limit, and in chunks not a byte more`() async throws {
    let whole = String(repeating: "x", count: 1 << 20)
    try await withServer(respond: { request in
      if case .tooLarge = request.body { return APIError.bodyTooLarge.response }
      return HTTPResponse(200)
    }) { client in
      let head = "POST / HTTP/1.1\r\nHost: x\r\n\(Self.last)"
      let fitting = await client.ask(head + "Content-Length: 1048576\r\n\r\n" + whole)
      let over = await client.ask(
        head + "Transfer-Encoding: chunked\r\n\r\n100000\r\n\(whole)\r\n1\r\ny\r\n0\r\n\r\n")

      #expect(fitting.statuses == [200])
      #expect(over.statuses == [413])
    }
  }

  @Test func `a head that is too large is refused in words`() async throws {
    try await withServer { client in
      let field = "X-Field: \(String(repeating: "a", count: 33_000))\r\n"
      let answer = await client.ask(Self.line + field + "\r\n")

      #expect(answer.statuses == [431])
      #expect(answer.body.contains("headers_too_large"))
    }
  }

  @Test func `bodies that are together too large find no room, and the next one does`()
    async throws
  {
    var limits = HTTPServer.Limits()
    limits.allBodies = 4
    try await withServer(limits) { client in
      let head = "POST / HTTP/1.1\r\nHost: x\r\n\(Self.last)Content-Length: "
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
    try await withServer(limits, respond: { _ in HTTPResponse(200, body: .pages { _ in page }) }) {
      client in
      // It reads, but the answer has no end.
      let answer = await client.ask("GET / HTTP/1.0\r\n\r\n", keeping: 1 << 16)

      #expect(answer.isClosed)
    }
  }

  @Test func `ten thousand header fields are refused, and harm nobody else`() async throws {
    try await withServer { client in
      let fields = (0..<10_000).map { "X-Field-\($0): value\r\n" }.joined()
      let answer = await client.ask(Self.line + fields + "\r\n")
      let next = await client.ask(Self.line + Self.last + "\r\n")

      #expect(answer.statuses.allSatisfy { $0 == 431 })
      #expect(answer.isClosed)
      #expect(next.statuses == [200])
    }
  }

  @Test func `a target that is too long is refused in words`() async throws {
    try await withServer { client in
      let answer = await client.ask(
        "GET /?\(String(repeating: "a", count: 9_000)) HTTP/1.1\r\nHost: x\r\n\r\n")

      #expect(answer.statuses == [414])
      #expect(answer.body.contains("uri_too_long"))
    }
  }

  @Test(arguments: [
    "Content-Length: 1\r\nContent-Length: 2\r\n",
    "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
  ])
  func `a body of two lengths is refused, and what follows is not taken for a request`(
    fields: String
  ) async throws {
    try await withServer { client in
      let answer = await client.ask(
        "POST / HTTP/1.1\r\nHost: x\r\n\(fields)\r\nxGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")

      #expect(answer.statuses == [400])
      #expect(answer.isClosed)
    }
  }

  @Test(arguments: [
    "GET /\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
  ])
  func `what is no HTTP is refused, and the connection closed`(bytes: String) async throws {
    try await withServer { client in
      let answer = await client.ask(bytes)

      #expect(answer.isClosed)
      #expect(answer.statuses.allSatisfy { $0 == 400 || $0 == 505 })
    }
  }

  @Test func `a form comes in its parts`() async throws {
    try await withServer { client in
      let form =
        "--bb\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n--bb\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"c.csv\"\r\n\r\na,b\r\n1,2\r\n"
        + "\r\n--bb--\r\n"
      let head =
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=bb\r\n"
        + Self.last
      let whole = await client.ask(head + "Content-Length: \(form.utf8.count)\r\n\r\n" + form)
      let cut = String(form.dropLast(12))
      let broken = await client.ask(head + "Content-Length: \(cut.utf8.count)\r\n\r\n" + cut)

      #expect(whole.body == "POST /  note=hi file(c.csv)=a,b\r\n1,2\r\n")
      #expect(broken.body == "POST /  broken form")
    }
  }

  @Test func `pages are sent one after the other until there is none`() async throws {
    let pages = (0..<300).map { Array("page \($0) \(String(repeating: ".", count: 997))\n".utf8) }
    try await withServer(respond: { _ in
      HTTPResponse(200, body: .pages { $0 < pages.count ? pages[$0] : nil })
    }) { client in
      // The lines of a body in chunks stand between those of its lengths.
      let answer = await client.ask("GET / HTTP/1.0\r\n\r\n")

      #expect(answer.body == pages.map { String(decoding: $0, as: UTF8.self) }.joined())
    }
  }

  @Test func `who sends too slowly is let go`() async throws {
    var limits = HTTPServer.Limits()
    limits.patience = .seconds(1)
    try await withServer(limits) { client in
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
    try await withServer(
      limits,
      respond: { request in
        if request.head.target.path == "/slow" { await door.pass() }
        return .echo(request)
      }
    ) { client in
      async let slow = client.ask("GET /slow HTTP/1.1\r\nHost: x\r\n\(Self.last)\r\n")
      await door.someoneStands()
      let silent = await client.ask("GET / HTTP/1.1\r\n")
      door.open()

      #expect(silent.isClosed)
      #expect(await slow.statuses == [200])
    }
  }

  @Test func `what was accepted is answered before the end, and nothing after it`() async throws {
    let door = Door()
    let (server, client) = try server { request in
      await door.pass()
      return .echo(request)
    }
    let running = Task { try await server.run() }
    async let answer = client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await door.someoneStands()

    running.cancel()
    door.open()
    try await running.value

    #expect(await answer.statuses == [200])
    #expect(await answer.isClosed)
    #expect(await client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n").statuses.isEmpty)
  }

  @Test func `an answer that takes longer than the last ones may is waited for all the same`()
    async throws
  {
    var limits = HTTPServer.Limits()
    limits.lastAnswers = .zero
    let door = Door()
    let (server, client) = try server(limits) { request in
      await door.pass()
      return .echo(request)
    }
    let running = Task { try await server.run() }
    async let answer = client.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await door.someoneStands()

    running.cancel()
    // Another server lets go of who says nothing for a second: longer than the last answers may take.
    var patience = HTTPServer.Limits()
    patience.patience = .seconds(1)
    try await withServer(patience) { _ = await $0.ask("GET / HTTP/1.1\r\n") }
    door.open()
    try await running.value

    #expect(await answer.isClosed)
  }

  @Test func `a client that goes before its answer harms nobody`() async throws {
    let door = Door()
    try await withServer(respond: { request in
      if request.head.target.path == "/gone" { await door.pass() }
      return .echo(request)
    }) { client in
      await client.leave(after: "GET /gone HTTP/1.1\r\nHost: x\r\n\r\n")
      await door.someoneStands()
      door.open()
      let next = await client.ask("GET /next HTTP/1.1\r\nHost: x\r\n\(Self.last)\r\n")

      #expect(next.statuses == [200])
    }
  }

  @Test func `a port that is taken is told, with what to do`() throws {
    let first = try ListeningSocket(host: "127.0.0.1", port: 0)
    defer { close(first.descriptor) }
    let port = try #require(first.address.split(separator: ":").last.flatMap { UInt16($0) })

    #expect {
      try ListeningSocket(host: "127.0.0.1", port: port)
    } throws: {
      "\($0)".contains("another program listens there (give another --port)")
    }
  }
}

extension Router {
  /// Refuses by size alone, whatever the path.
  fileprivate func refusal(ofAnyPath head: HTTPHead) -> HTTPResponse? {
    let key = (name: "authorization", value: "Bearer \(APIKey.Secret.fixture.text)")
    let known = HTTPHead(
      method: "POST", target: HTTPTarget("/api/v1/watchlist"), fields: head.fields + [key],
      size: head.size)
    if head.target.length > 8_192 { return refusal(of: head) }
    return refusal(of: known)
  }
}

extension HTTPResponse {
  /// Says what was asked.
  fileprivate static func echo(_ request: HTTPRequest) -> HTTPResponse {
    let head = request.head
    let query = head.target.items.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let body: String
    switch request.body {
    case .bytes(let bytes): body = String(decoding: bytes, as: UTF8.self)
    case .form(let parts):
      body = parts.map { part in
        let file = part.fileName.map { "(\($0))" } ?? ""
        return "\(part.name)\(file)=\(String(decoding: part.bytes, as: UTF8.self))"
      }.joined(separator: " ")
    case .brokenForm: body = "broken form"
    case .tooLarge: body = "too large"
    case .noRoom: body = "no room"
    }
    return HTTPResponse(
      200, body: .bytes(Array("\(head.method) \(head.target.path ?? "?") \(query) \(body)".utf8)))
  }
}
