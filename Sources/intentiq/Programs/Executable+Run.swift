import Foundation

extension Executable {
  /// How a program ended.
  enum Ending: Equatable, Sendable {
    case notStarted
    case status(Int32)
    case signal

    /// It ran for longer than it may, and was ended.
    case outOfTime
  }

  /// Runs it to its end, without a shell and without the terminal.
  ///
  /// Without an environment it has that of this program; without a time it may run for as long as
  /// it likes.
  func run(
    _ arguments: [String], environment: [String: String]? = nil, input: String? = nil,
    within time: Duration? = nil
  ) async -> Ending {
    let process = Process()
    let pipe = input.map { _ in Pipe() }
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    if let environment { process.environment = environment }
    process.standardInput = pipe ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let (endings, ending) = AsyncStream<Ending>.makeStream()
    process.terminationHandler = {
      ending.yield($0.terminationReason == .exit ? .status($0.terminationStatus) : .signal)
      ending.finish()
    }
    do {
      try Self.withoutSignalsHeldBack { try process.run() }
    } catch {
      process.terminationHandler = nil
      return .notStarted
    }
    // One that ends early closes its end: what it says at its end counts.
    try? pipe?.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
    try? pipe?.fileHandleForWriting.close()
    guard let time else { return await endings.only }
    return await withTaskGroup(of: Ending.self) { group in
      group.addTask { await endings.only }
      group.addTask { (try? await Task.sleep(for: time)) == nil ? .signal : .outOfTime }
      let first = await group.next() ?? .signal
      if first == .outOfTime, process.isRunning { kill(process.processIdentifier, SIGKILL) }
      group.cancelAll()
      return first
    }
  }

  /// Threads of a pool hold signals back, and a program that is started on one would do so, too.
  private static func withoutSignalsHeldBack(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }
}

extension AsyncStream<Executable.Ending> {
  /// The one ending there is; a task that is cancelled does not wait for it.
  fileprivate var only: Executable.Ending {
    get async {
      for await ending in self { return ending }
      return .signal
    }
  }
}
