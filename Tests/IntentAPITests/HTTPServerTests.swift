import Foundation
import TestSupport
import Testing

@testable import IntentAPI

@Suite(.timeLimit(.minutes(5))) struct HTTPServerTests {
  @Test func `a body in chunks comes whole`() async throws {
    try await TestServer.run { client in
      let answer = await client.ask(
        "POST /p?q=1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\(TestServer.last)\r\n"
          + "3\r\nabc\r\n5\r\ndefgh\r\n0\r\n\r\n")

      #expect(answer.statuses == [200])
      #expect(answer.body == "POST /p q=1 abcdefgh")
    }
  }

  @Test func `requests in one piece are answered one by one, in order`() async throws {
    try await TestServer.run { client in
      let requests = (1...4).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined()
      let answer = await client.ask(
        requests + "GET /5 HTTP/1.1\r\nHost: x\r\n\(TestServer.last)\r\n")

      #expect(answer.statuses == [200, 200, 200, 200, 200])
      let places = (1...5).compactMap { answer.text.range(of: "GET /\($0) ")?.lowerBound }
      #expect(places.count == 5 && places == places.sorted())
    }
  }

  @Test func `who asks whether to go on is told to`() async throws {
    try await TestServer.run { client in
      let answer = await client.ask(
        "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\(TestServer.last)"
          + "\r\nab")

      #expect(answer.statuses == [100, 200])
    }
  }

  @Test(arguments: [
    "Content-Length: 1\r\nContent-Length: 2\r\n",
    "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
  ])
  func `a body of two lengths is refused, and what follows is not taken for a request`(
    fields: String
  ) async throws {
    try await TestServer.run { client in
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
    try await TestServer.run { client in
      let answer = await client.ask(bytes)

      #expect(answer.isClosed)
      #expect(answer.statuses.allSatisfy { $0 == 400 || $0 == 505 })
    }
  }

  @Test func `a form comes in its parts`() async throws {
    try await TestServer.run { client in
      let form =
        "--bb\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n--bb\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"c.csv\"\r\n\r\na,b\r\n1,2\r\n"
        + "\r\n--bb--\r\n"
      let head =
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=bb\r\n"
        + TestServer.last
      let whole = await client.ask(head + "Content-Length: \(form.utf8.count)\r\n\r\n" + form)
      let cut = String(form.dropLast(12))
      let broken = await client.ask(head + "Content-Length: \(cut.utf8.count)\r\n\r\n" + cut)

      #expect(whole.body == "POST /  note=hi file(c.csv)=a,b\r\n1,2\r\n")
      #expect(broken.body == "POST /  broken form")
    }
  }

  @Test func `pages are sent one after the other until there is none`() async throws {
    let pages = (0..<300).map { Array("page \($0) \(String(repeating: ".", count: 997))\n".utf8) }
    try await TestServer.run(respond: { _ in
      HTTPResponse(200, body: .pages { $0 < pages.count ? pages[$0] : nil })
    }) { client in
      // The lines of a body in chunks stand between those of its lengths.
      let answer = await client.ask("GET / HTTP/1.0\r\n\r\n")

      #expect(answer.body == pages.map { String(decoding: $0, as: UTF8.self) }.joined())
    }
  }
}
