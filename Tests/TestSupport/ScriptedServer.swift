import Foundation
import Synchronization

/// A server of HTTP/1.1 on the loopback that answers by a script: each connection gets the next
/// reply, and the last one stands for all that follow.
package final class ScriptedServer: Sendable {
  /// Where it listens on 127.0.0.1.
  package let port: UInt16
  private let listener: Int32
  private let stage: Stage

  /// Opens a port of the system's choice, and serves it until the server is let go.
  ///
  /// - Throws: A `POSIXError` when there is none to be had.
  package convenience init(_ script: Reply...) throws {
    try self.init { number, _ in script[min(number, script.count - 1)] }
  }

  /// Opens a port whose replies depend on the request, which comes with its number from 0.
  package init(_ answer: @escaping @Sendable (_ number: Int, _ request: String) -> Reply) throws {
    let stage = Stage(answer: answer)
    (listener, port) = try Self.listen()
    self.stage = stage
    Thread { [listener] in
      for number in 0... {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        Thread { stage.serve(Connection(descriptor: connection), number: number) }.start()
      }
      Foundation.close(listener)
    }.start()
  }

  // It wakes the thread that accepts, which then closes.
  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The address of a server that is there no more.
  package static func gone() throws -> URL {
    let (listener, port) = try listen()
    Foundation.close(listener)
    return url(port: port)
  }

  /// The base of its endpoint, with the path `/v1`.
  package var url: URL { Self.url(port: port) }

  /// The address of its host alone.
  package var origin: String { "http://127.0.0.1:\(port)" }

  /// Each request as it came, head and body.
  package var requests: [String] { stage.requests.withLock(\.self) }

  /// Returns as soon as a request has come whole.
  package func someoneAsks() async {
    for await _ in stage.asks.stream { return }
  }

  /// Returns as soon as a client has gone before its reply was complete.
  package func someoneHangsUp() async {
    for await _ in stage.hangUps.stream { return }
  }

  private static func url(port: UInt16) -> URL {
    guard let url = URL(string: "http://127.0.0.1:\(port)/v1") else {
      preconditionFailure("a port makes an address")
    }
    return url
  }

  private static func listen() throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && Foundation.listen(listener, 16) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isListening else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }
}

/// What the threads of a server share.
private final class Stage: Sendable {
  let requests = Mutex<[String]>([])
  let asks = AsyncStream<Void>.makeStream()
  let hangUps = AsyncStream<Void>.makeStream()
  private let answer: @Sendable (Int, String) -> Reply

  init(answer: @escaping @Sendable (Int, String) -> Reply) { self.answer = answer }

  func serve(_ connection: Connection, number: Int) {
    defer { connection.close() }
    guard let request = connection.readRequest() else { return }
    requests.withLock { $0.append(request) }
    asks.continuation.yield()
    if !connection.give(answer(number, request)) { hangUps.continuation.yield() }
  }
}

/// One client of the server.
private struct Connection: Sendable {
  let descriptor: Int32

  func close() { Foundation.close(descriptor) }

  /// Reads a head and as much of a body as the head says; nil when the client goes before that.
  func readRequest() -> String? {
    var bytes: [UInt8] = []
    while !Self.isWhole(bytes) {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return false }
    let length = text[..<end.lowerBound].components(separatedBy: "\r\n")
      .first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)) }
    return text[end.upperBound...].utf8.count >= length ?? 0
  }

  /// Gives a reply; false when the client would not wait for its end.
  func give(_ reply: Reply) -> Bool {
    switch reply {
    case .whole(let bytes): return send(bytes) && finish()
    case .dripping(let head, let byte):
      guard send(head) else { return false }
      while !hangsUp(within: 5) {
        guard send([byte]) else { return false }
      }
      return false
    case .endless(let head, let chunk):
      guard send(head) else { return false }
      while send(chunk) {}
      return false
    case .silence:
      while !hangsUp(within: -1) {}
      return false
    case .reset:
      var linger = linger(l_onoff: 1, l_linger: 0)
      let size = socklen_t(MemoryLayout.size(ofValue: linger))
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, size)
      return true
    }
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func finish() -> Bool {
    shutdown(descriptor, Int32(SHUT_WR))
    while !hangsUp(within: -1) {}
    return true
  }

  /// Whether the client goes within so many milliseconds; without limit when below 0.
  private func hangsUp(within milliseconds: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&poll, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    return recv(descriptor, &buffer, buffer.count, 0) <= 0
  }
}
