import Foundation
import Testing
import TestSupport

@testable import IntentSources

@Suite(.timeLimit(.minutes(5))) struct HTTPExchangeTests {
  func answer(
    from url: URL, within timeout: Duration = .seconds(60), largest: Int = 1_048_576
  ) async throws(HTTPFault) -> HTTPExchange.Answer {
    let exchange = HTTPExchange(
      url: url, headers: ["Content-Type: application/json"], body: Data("{\"q\":1}".utf8),
      timeout: timeout, largestAnswer: largest)
    return try await exchange.answer()
  }

  @Test func `an answer comes whole, with its status`() async throws {
    let server = try ScriptedServer(.status(200, body: "{\"a\":1}"))

    let answer = try await answer(from: server.url)

    #expect(answer.status == 200)
    #expect(String(decoding: answer.body, as: UTF8.self) == "{\"a\":1}")
  }

  @Test func `a status that is no success comes without its body`() async throws {
    let server = try ScriptedServer(.status(429, ["Retry-After: 7"], body: "go away"))

    let answer = try await answer(from: server.url)

    #expect(answer.status == 429)
    #expect(answer.retryAfter == "7")
    #expect(answer.body.isEmpty)
  }

  @Test func `a refusal comes with its body where that is wanted, up to the limit`() async throws {
    let server = try ScriptedServer(
      .status(402, ["X-Credits-Remaining: 0"], body: "{\"a\":1}"), .status(500, body: "123456"))
    var exchange = HTTPExchange(
      url: server.url, headers: [], body: nil, timeout: .seconds(60), largestAnswer: 5)
    exchange.takesRefusals = true
    let cut = try await exchange.answer()
    #expect(cut.status == 402 && cut.headers["x-credits-remaining"] == "0")
    #expect(try await exchange.answer().status == 500)
    #expect(server.requests.allSatisfy { $0.hasPrefix("GET /v1 HTTP/1.1\r\n") })
  }

  @Test func `a redirection is not followed`() async throws {
    let other = try ScriptedServer(.status(200, body: "{}"))
    let server = try ScriptedServer(.status(302, ["Location: http://127.0.0.1:\(other.port)/v1"]))

    let answer = try await answer(from: server.url)

    #expect(answer.status == 302)
    #expect(answer.redirection == "http://127.0.0.1:\(other.port)/v1")
    #expect(other.requests.isEmpty)
  }

  @Test func `a proxy of the environment sees nothing of what goes over HTTP`() async {
    // In a process of its own, for the environment is everybody's.
    await #expect(processExitsWith: .success) {
      let proxy = try ScriptedServer(.status(200, body: "{}"))
      let server = try ScriptedServer(.status(200, body: "{}"))
      for name in ["http_proxy", "all_proxy"] { setenv(name, proxy.origin, 1) }
      unsetenv("no_proxy")

      _ = try await HTTPExchange(
        url: server.url, headers: ["Authorization: Bearer key"], body: nil,
        timeout: .seconds(60), largestAnswer: 100
      ).answer()

      #expect(proxy.requests.isEmpty)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `an answer may have its limit, and not a byte more`() async throws {
    let server = try ScriptedServer(.status(200, body: "12345"), .status(200, body: "123456"))

    #expect(try await answer(from: server.url, largest: 5).body.count == 5)
    await #expect(throws: HTTPFault.tooLarge) { try await answer(from: server.url, largest: 5) }
  }

  @Test func `an endless answer is left at the limit`() async throws {
    let server = try ScriptedServer(
      .endless(head: Reply.head(length: nil), chunk: Array(repeating: 0x20, count: 65_536)))

    await #expect(throws: HTTPFault.tooLarge) { try await answer(from: server.url) }
    await server.someoneHangsUp()
  }

  @Test(arguments: [
    (Reply.reset, HTTPFault.brokeOff),
    (.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":"), .brokeOff),
    (.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a"), .brokeOff),
    (.raw(""), .brokeOff),
    (.raw("SSH-2.0-OpenSSH_9.2\r\n"), .notHTTP),
  ])
  func `a broken answer is a fault`(reply: Reply, fault: HTTPFault) async throws {
    let server = try ScriptedServer(reply)

    await #expect(throws: fault) { try await answer(from: server.url) }
  }

  @Test(arguments: [
    Reply.silence, .dripping(head: Reply.head(length: 100_000), byte: 0x20),
    .dripping(head: Array("HTTP/1.1 200 OK\r\nX-Slow: ".utf8), byte: UInt8(ascii: "a")),
  ])
  func `the time is for the whole, also when bytes keep coming`(reply: Reply) async throws {
    let server = try ScriptedServer(reply)

    await #expect(throws: HTTPFault.late) {
      try await answer(from: server.url, within: .milliseconds(100))
    }
    await server.someoneHangsUp()
  }

  @Test func `nobody there is a fault`() async throws {
    let url = try ScriptedServer.gone()

    await #expect(throws: HTTPFault.nobodyThere) { try await answer(from: url) }
  }

  @Test func `who is cancelled hangs up at once`() async throws {
    let server = try ScriptedServer(.silence)
    let asking = Task { try await answer(from: server.url) }
    await server.someoneAsks()

    asking.cancel()

    await #expect(throws: HTTPFault.cancelled) { try await asking.value }
    await server.someoneHangsUp()
  }
}
