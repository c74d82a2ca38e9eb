import Dashboard
import Foundation
import Intent
import IntentAPI
import IntentStore

/// Serves the API over the store, until it is interrupted or ended.
struct ServeCommand {
  private let host: String
  private let port: UInt16

  /// Nil for any number of requests.
  private let rate: Int?
  private let mayBeRemote: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    host = invocation.value(of: .host) ?? "127.0.0.1"
    port = UInt16(try Self.number(invocation, .port, in: 0...65_535) ?? 8_080)
    let rate = try Self.number(invocation, .rate, in: 0...1_000_000) ?? 60
    self.rate = rate == 0 ? nil : rate
    mayBeRemote = invocation.has(.allowRemote)
  }

  private static func number(
    _ invocation: Invocation, _ option: OptionName, in range: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = invocation.value(of: option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .invalidValue(
        text, of: option.flag,
        why: "it is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func run(in session: Session) async throws {
    Interruption.sparesBrokenPipes()
    DescriptorLimit.raise()
    guard session.configuration.scoring == .engine else { throw ServeError.scoredElsewhere }
    let interrupts = InterruptWatch([SIGINT, SIGTERM])
    let store = try await session.openStore()
    let socket = try ListeningSocket(host: host, port: port)
    guard socket.isLoopback || mayBeRemote else { throw ServeError.remote(host) }
    if !socket.isLoopback {
      Console.say(
        "\(socket.address) can be reached from other machines, and keys go over the line as they"
          + " are (put a proxy with TLS before it)")
    }
    let served = ServedStore(session, store)
    // The sample is in memory, which only one connection can have.
    let isAlone = session.settings.isDemo
    let patience = Duration.seconds(2)
    let desk = APIDesk(
      session: session,
      store: isAlone ? store : try Store(store.location, busyTimeout: patience),
      ledger: isAlone ? store : try Store(store.location, busyTimeout: patience),
      jobSent: served.lookForJobs)
    if session.settings.isDemo { try await desk.tellOfDemoKey() }
    let router = Router(
      desk.work, rate: rate,
      requestID: { String(UInt64.random(in: 1 << 60 ... .max), radix: 16) },
      report: { id, error in
        session.log.write(.error, "serve: request \(id): \(error)")
        Console.say("request \(id): \(error)")
        return (error as? StoreError).flatMap(APIError.init)
      })
    let requestLog = RequestLog()
    let server = HTTPServer(
      on: socket, executor: desk.store.taskExecutor, refuse: { router.refusal(of: $0) },
      log: { requestLog.write($0) }
    ) { await router.respond(to: $0) }
    Console.say("listening on \(socket.address) (\(session.storeName); C-c ends it)")
    try await serve(server, desk, served, in: session, until: interrupts)
    requestLog.flush()
    Console.say("ended")
  }

  /// Serves, refreshes and runs jobs until an ending comes; requests that were accepted are answered
  /// before their credits are no longer taken.
  private func serve(
    _ server: HTTPServer, _ desk: APIDesk, _ served: ServedStore, in session: Session,
    until interrupts: InterruptWatch
  ) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask(executorPreference: desk.ledger.taskExecutor) { await desk.payments.settle() }
      group.addTask { await desk.keepUsesNowAndThen(session.log) }
      group.addTask { await served.run() }
      try await withThrowingTaskGroup { serving in
        serving.addTask { try await server.run() }
        serving.addTask {
          for await _ in interrupts.requests { break }
          // A second one does not wait for the last answers.
          interrupts.cancel()
        }
        try await serving.next()
        serving.cancelAll()
        try await serving.waitForAll()
      }
      group.cancelAll()
    }
  }
}

/// Why nothing is served.
enum ServeError: Error, CustomStringConvertible {
  case remote(String)

  /// The store's companies are scored by another API.
  case scoredElsewhere

  var description: String {
    switch self {
    case .remote(let host):
      "\(host.oneLine): other machines could reach it, and keys would go over the line as they are"
        + " (give --allow-remote if that is meant)"
    case .scoredElsewhere:
      "serve: another API is configured to score; what is served is scored here, and each would undo"
        + " the other's scores (leave api and INTENTIQ_API_URL out, or name another --config)"
    }
  }
}
