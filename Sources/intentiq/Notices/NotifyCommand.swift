import Foundation
import Intent

/// A program of the user's that is told of companies that turned HOT.
///
/// It gets one sentence after its own arguments, and the facts in its environment.
struct NotifyCommand: Sendable {
  let words: [String]
  let environment: [String: String]

  /// How long it may run.
  var patience = Duration.seconds(30)

  /// The sentence about these companies, the last one first; it never looks like an option.
  static func sentence(_ changes: [BandChange]) -> String {
    guard changes.count == 1, let change = changes.first else {
      let names = changes.suffix(3).reversed().map(\.name).joined(separator: ", ")
      let more = changes.count > 3 ? " and \((changes.count - 3).grouped) more" : ""
      return "\(changes.count.grouped) companies turned HOT: \(names)\(more)"
    }
    let cause = change.cause.map { ", \($0.words)" } ?? ""
    let total = change.total.map(String.init) ?? "-"
    return "HOT \(total): \(change.name) (\(change.domain.shown))\(cause)"
  }

  /// What the environment says of them; company, domain and score are the latest's.
  static func facts(_ changes: [BandChange]) -> [String: String] {
    guard let last = changes.last else { return [:] }
    return [
      "INTENTIQ_COUNT": "\(changes.count)", "INTENTIQ_COMPANY": last.name,
      "INTENTIQ_DOMAIN": last.domain.rawValue, "INTENTIQ_SCORE": last.total.map(String.init) ?? "",
    ]
  }

  /// Runs it to its end.
  ///
  /// - Returns: why it failed, as a sentence without a full stop; nil when it did not.
  func run(about changes: [BandChange]) async -> String? {
    guard let name = words.first else { return nil }
    let shown = "notify: \(name.oneLine)"
    guard let program = Executable(named: name, environment: environment) else {
      return "\(shown): there is no such program (see notify in the configuration)"
    }
    let process = Process()
    process.executableURL = URL(filePath: program.path)
    process.arguments = words.dropFirst() + [Self.sentence(changes)]
    process.environment = environment.merging(Self.facts(changes)) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let (ends, end) = AsyncStream<Int32>.makeStream()
    process.terminationHandler = {
      end.yield($0.terminationReason == .exit ? $0.terminationStatus : -1)
      end.finish()
    }
    do {
      try Self.withoutSignalsHeldBack { try process.run() }
    } catch {
      process.terminationHandler = nil
      return "\(shown): it cannot be started (see its rights)"
    }
    let watchdog = Task { [patience] in
      guard (try? await Task.sleep(for: patience)) != nil else { return false }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      return true
    }
    var status: Int32 = -1
    for await ended in ends { status = ended }
    watchdog.cancel()
    if await watchdog.value { return "\(shown): it ran for longer than \(patience), and was ended" }
    switch status {
    case 0: return nil
    case ..<0: return "\(shown): a signal ended it"
    default: return "\(shown): it ended with status \(status)"
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
