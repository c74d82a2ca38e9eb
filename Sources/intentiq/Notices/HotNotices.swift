import Dashboard
import Intent
import IntentStore

/// Tells the user outside of the screen that companies turned HOT: each change once, by whichever
/// program on the store is first, and all that came together in one notice.
struct HotNotices: Sendable {
  let store: Store
  let notify: Notify
  let environment: [String: String]
  let log: Log
  let mailbox: Mailbox
  let ring: @Sendable () async -> Void
  private let clock: any Clock<Duration>
  private let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  /// What comes together within this time is told together.
  private static let patience = Duration.seconds(1)

  /// The least time from one notice to the next.
  private static let rest = Duration.seconds(10)

  init(
    store: Store, notify: Notify, environment: [String: String], log: Log, mailbox: Mailbox,
    clock: any Clock<Duration> = ContinuousClock(), ring: @escaping @Sendable () async -> Void
  ) {
    self.store = store
    self.notify = notify
    self.environment = environment
    self.log = log
    self.mailbox = mailbox
    self.clock = clock
    self.ring = ring
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Says that some may have turned HOT.
  func look() { signal.yield() }

  /// Runs until its task is cancelled; what changed up to a number is nobody's news.
  func run(after number: Int) async {
    guard notify != .off else { return }
    for await _ in signals {
      guard (try? await clock.sleep(for: Self.patience)) != nil else { return }
      guard await tell(after: number) else { continue }
      guard (try? await clock.sleep(for: Self.rest)) != nil else { return }
    }
  }

  /// Tells of those that nobody was told of; false where there are none.
  private func tell(after number: Int) async -> Bool {
    let changes: [BandChange]
    do {
      changes = try await store.takeHotChanges(after: number)
    } catch {
      log.write(.warning, "notify: \(error)")
      return false
    }
    guard !changes.isEmpty else { return false }
    switch notify {
    case .off: break
    case .bell: await ring()
    case .command(let words):
      if let fault = await NotifyCommand(words: words, environment: environment).run(about: changes)
      {
        log.write(.warning, fault)
        mailbox.send(.failed(reason: fault.sentence))
      }
    }
    return true
  }
}
