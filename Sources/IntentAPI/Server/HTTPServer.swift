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
  private let respond: @Sendable (HTTPRequest) async -> HTTPResponse
  private let executor: (any TaskExecutor)?
  private let requests: AsyncStream<Job>
  private let request: AsyncStream<Job>.Continuation

  /// The library's server, as the bits of its address; nil once it has ended.
  private let daemon = Mutex<UInt?>(nil)

  /// A request that waits to be answered, with the bits of its connection's address.
  struct Job: Sendable {
    let request: HTTPRequest
    let exchange: Exchange
    let connection: UInt
  }

  /// Takes requests on a socket, which is closed with it.
  ///
  /// - Parameters:
  ///   - socket: where it listens.
  ///   - limits: how much it takes.
  ///   - executor: where requests are answered; nil is anywhere.
  ///   - refuse: answers what can be refused before its body is read; nil has it read.
  ///   - log: is told of each request once it is over.
  ///   - respond: answers a request.
  /// - Throws: ``ServerError`` where the system has no room for it.
  package init(
    on socket: ListeningSocket, limits: Limits = Limits(),
    executor: (any TaskExecutor)? = nil,
    refuse: @escaping @Sendable (HTTPHead) -> HTTPResponse? = { _ in nil },
    log: @escaping @Sendable (ServedRequest) -> Void = { _ in },
    respond: @escaping @Sendable (HTTPRequest) async -> HTTPResponse
  ) throws(ServerError) {
    self.limits = limits
    self.executor = executor
    self.refuse = refuse
    self.respond = respond
    self.log = log
    (requests, request) = AsyncStream.makeStream()
    var settings = cmhd_settings(
      socket: socket.descriptor, threads: UInt32(limits.threads),
      connections: UInt32(limits.connections), memory: limits.headMemory,
      timeout: UInt32(max(1, limits.patience.components.seconds)), answer: answerCallback,
      completed: completedCallback, connection: connectionCallback, target: targetCallback)
    // The library is ended before this is let go: `run` holds it.
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let started = cmhd_start(&settings, context) else { throw ServerError() }
    daemon.withLock { $0 = UInt(bitPattern: started) }
  }

  /// Answers until the task is cancelled, then ends: what was accepted is answered first.
  package func run() async {
    await withTaskCancellationHandler {
      await withDiscardingTaskGroup { group in
        let reaper = Task { await closeSlowClients() }
        for await job in requests {
          group.addTask(executorPreference: executor) { [respond] in
            job.exchange.answer(await respond(job.request))
            MHD_resume_connection(OpaquePointer(bitPattern: job.connection))
          }
        }
        reaper.cancel()
      }
    } onCancel: {
      request.finish()
    }
    await end()
  }

  /// Hands a request over to be answered; false where nobody answers any more.
  func take(_ job: Job) -> Bool {
    switch request.yield(job) {
    case .enqueued: true
    case .dropped, .terminated: false
    @unknown default: false
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
    daemon.withLock { bits in
      if let daemon = OpaquePointer(bitPattern: bits ?? 0) { MHD_stop_daemon(daemon) }
      bits = nil
    }
  }

  private func closeSlowClients() async {
    while (try? await Task.sleep(for: limits.patience / 8)) != nil {
      clients.closeThose(waitingSince: .now - limits.patience)
    }
  }
}

/// The system has no room for a server.
package struct ServerError: Error, CustomStringConvertible {
  package var description: String { "the server cannot be started: the system has no room for it" }
}
