import Foundation
import TestSupport
import Testing

@testable import IntentAPI

@Suite(.timeLimit(.minutes(5))) struct ServerEndingTests {
  @Test func `what was accepted is answered before the end, and nothing after it`() async throws {
    let door = Door()
    let (server, client) = try TestServer.make { request in
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
    let (server, client) = try TestServer.make(limits) { request in
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
    try await TestServer.run(patience) { _ = await $0.ask("GET / HTTP/1.1\r\n") }
    door.open()
    try await running.value

    #expect(await answer.isClosed)
  }

  @Test func `a client that goes before its answer harms nobody`() async throws {
    let door = Door()
    try await TestServer.run(respond: { request in
      if request.head.target.path == "/gone" { await door.pass() }
      return .echo(request)
    }) { client in
      await client.leave(after: "GET /gone HTTP/1.1\r\nHost: x\r\n\r\n")
      await door.someoneStands()
      door.open()
      let next = await client.ask("GET /next HTTP/1.1\r\nHost: x\r\n\(TestServer.last)\r\n")

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
