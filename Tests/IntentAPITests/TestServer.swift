import Foundation
import Intent
import TestSupport
import Testing

@testable import IntentAPI

/// Servers on the loopback, and what is sent to them.
enum TestServer {
  static let line = "GET / HTTP/1.1\r\nHost: x\r\n"
  static let last = "Connection: close\r\n"

  /// A server on a free port that does not run yet, and a client of it.
  static func make(
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
  static func run(
    _ limits: HTTPServer.Limits = .init(),
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse = { .echo($0) },
    _ body: (RawClient) async throws -> Void
  ) async throws {
    let (server, client) = try make(limits, respond: respond)
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      try await body(client)
      group.cancelAll()
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
  static func echo(_ request: HTTPRequest) -> HTTPResponse {
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
