import CMicroHTTPD
import Foundation
import Synchronization

/// Receives requests and sends what is answered to them, through libmicrohttpd.
///
/// It answers from ``run()`` on. Its callbacks come on the library's own threads.
package final class HTTPServer: Sendable {
  /// Answers a head before its body is read, nil to have it read.
  typealias Refuse = @Sendable (HTTPHead) -> HTTPResponse?

  let limits: Limits
  let refuse: Refuse
  let log: @Sendable (ServedRequest) -> Void
  let open = OpenExchanges()
  let clients = Clients()
  let room: BodyRoom
  private let socket: ListeningSocket
  private let respond: @Sendable (HTTPRequest) async -> HTTPResponse
  private let executor: (any TaskExecutor)?
  /// The library's server, as the bits of its address; nil once it has ended.
  private let daemon = Mutex<UInt?>(nil)

  /// Makes a server on a socket, which is closed with it; ``run()`` starts it.
  ///
  /// - Parameters:
  ///   - socket: where it listens.
  ///   - limits: how much it takes.
  ///   - executor: where requests are answered; nil is anywhere.
  ///   - refuse: answers what can be refused before its body is read; nil has it read.
  ///   - log: is told of each request once it is over.
  ///   - respond: answers a request.
  package init(
    on socket: ListeningSocket, limits: Limits = Limits(),
    executor: (any TaskExecutor)? = nil,
    refuse: @escaping @Sendable (HTTPHead) -> HTTPResponse? = { _ in nil },
    log: @escaping @Sendable (ServedRequest) -> Void = { _ in },
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse
  ) {
    self.socket = socket
    self.limits = limits
    self.executor = executor
    self.refuse = refuse
    self.respond = respond
    self.log = log
    room = BodyRoom(limits.allBodies)
  }

  /// Answers until the task is cancelled, then ends: what was accepted is answered first.
  ///
  /// - Throws: ``ServerError`` where the system has no room for it.
  package func run() async throws(ServerError) {
    try start()
    await closeSlowClients()
    await end()
  }

  private func start() throws(ServerError) {
    var settings = cmhd_settings(
      socket: socket.descriptor, threads: UInt32(limits.threads),
      connections: UInt32(limits.connections), memory: limits.headMemory,
      timeout: UInt32(max(1, limits.patience.components.seconds)), answer: answerCallback,
      completed: completedCallback, connection: connectionCallback, target: targetCallback)
    // The library is ended before this is let go, by `run`, which holds it.
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let started = cmhd_start(&settings, context) else {
      close(socket.descriptor)
      throw ServerError()
    }
    daemon.withLock { $0 = UInt(bitPattern: started) }
  }

  /// Has a request answered, and its connection, which waits, go on.
  ///
  /// The task is nobody's child, for the library's thread has none: ``OpenExchanges`` counts it.
  func answer(_ request: HTTPRequest, of exchange: Exchange, on connection: OpaquePointer) {
    let bits = UInt(bitPattern: connection)
    open.ask()
    Task(executorPreference: executor) { [respond, open] in
      exchange.answer(await respond(request))
      MHD_resume_connection(OpaquePointer(bitPattern: bits))
      open.answered()
    }
  }

  private func end() async {
    open.close()
    daemon.withLock { bits in
      guard let daemon = OpaquePointer(bitPattern: bits ?? 0) else { return }
      let socket = MHD_quiesce_daemon(daemon)
      if socket >= 0 { close(socket) }
    }
    await open.drained(within: limits.lastAnswers)
    // The library must not be stopped while a connection waits for its answer.
    await open.allAnswered()
    await open.drained(within: limits.lastAnswers)
    daemon.withLock { bits in
      if let daemon = OpaquePointer(bitPattern: bits ?? 0) { MHD_stop_daemon(daemon) }
      bits = nil
    }
  }

  private func closeSlowClients() async {
    while (try? await Task.sleep(for: limits.patience / 8)) != nil {
      clients.closeThoseTooLate(at: .now)
    }
  }
}

/// The system has no room for a server.
package struct ServerError: Error, CustomStringConvertible {
  package var description: String { "the server cannot be started: the system has no room for it" }
}
