import Foundation
import Intent

/// Gathers evidence and scores the companies that are due, again and again.
///
/// What it waits for is measured on a clock that is never set, so the wall clock may go forward or
/// back: it only dates what is done.
package actor Refresher {
  /// Everything reported, in order, for one consumer; it ends when ``run()`` does.
  package nonisolated let events: AsyncStream<Event>

  /// Whether rounds wait; companies refreshed by name do not.
  package private(set) var isPaused = false

  let report: AsyncStream<Event>.Continuation
  let chunk: Int
  let clock: any Clock<Duration>
  let now: @Sendable () -> Date
  let work: RefreshWork

  package internal(set) var isRoundUnderWay = false
  var lastReport: RoundReport?

  /// The companies that are being scored now.
  var inHand: Set<Domain> = []

  /// Whether the round waits for something else than the end of a pause.
  var isHeld = false

  /// Whether somebody wants it to wait no longer.
  var isToTryAgain = false

  /// Why nobody is asked for scores until somebody wants it; nil while all is well.
  var stop: RefreshWork.Rest?

  /// Whether rounds have nobody to ask until somebody asks for one.
  package var isStopped: Bool { stop != nil }

  /// What passes from the beginning of one round to that of the next.
  package private(set) var interval: Duration
  private var sinceRound: Stopwatch?
  private var isNextRoundTold = false
  private var waiters = Waiters()

  /// Makes a refresher; ``run()`` or ``refresh()`` starts it.
  ///
  /// - Parameters:
  ///   - interval: from the beginning of a round to that of the next; more than 0.
  ///   - chunk: how many companies are scored and kept at once; at least 1.
  ///   - clock: what intervals are measured on.
  ///   - now: the wall clock, which only dates what is done.
  ///   - work: what a refresh does to the outside.
  package init(
    interval: Duration, chunk: Int = 256, clock: any Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { .now }, work: RefreshWork
  ) {
    precondition(interval > .zero, "interval must be more than 0, not \(interval)")
    precondition(chunk > 0, "chunk must be at least 1, not \(chunk)")
    self.interval = interval
    self.chunk = chunk
    self.clock = clock
    self.now = now
    self.work = work
    // Unbounded, since a band change must not be lost; a round of 100,000 is some 400 `scored`.
    (events, report) = AsyncStream.makeStream()
  }

  /// Runs a round at once, then one each interval, until its task is cancelled.
  ///
  /// The interval counts from the beginning of the last round, whoever asked for that, or from its
  /// end if it took longer; so rounds neither pile up nor follow each other without a rest. However
  /// long the machine slept, one round makes up for it.
  package func run() async {
    defer { report.finish() }
    while !Task.isCancelled {
      let rest = sinceRound.map { interval - $0.elapsed } ?? .zero
      if isPaused {
        await change()
      } else if isRoundUnderWay || rest <= .zero {
        await refresh(isByHand: false)
      } else {
        tellNextRound(in: rest)
        await change(orAfter: rest)
      }
    }
  }

  /// Holds rounds back; one that is under way stops after its chunk, and goes on from there.
  package func pause() {
    guard !isPaused else { return }
    isPaused = true
    report.yield(.paused)
    wake()
  }

  /// Lets rounds go on; one that fell due in the pause begins at once.
  package func resume() {
    guard isPaused else { return }
    isPaused = false
    isNextRoundTold = false
    report.yield(.resumed)
    wake()
  }

  /// Sets what passes from the beginning of one round to the next, more than 0, from the last on.
  package func setInterval(_ interval: Duration) {
    precondition(interval > .zero, "interval must be more than 0, not \(interval)")
    self.interval = interval
    isNextRoundTold = false
    wake()
  }

  private func tellNextRound(in rest: Duration) {
    guard !isNextRoundTold else { return }
    isNextRoundTold = true
    report.yield(.nextRound(at: now() + rest / .seconds(1)))
    // It is what stands, whenever the next round comes.
    if let stop { tell(of: stop) }
  }
}

extension Refresher {
  func roundBegins() {
    isRoundUnderWay = true
    sinceRound = clock.stopwatch()
  }

  func roundEnds(with round: RoundReport) {
    isRoundUnderWay = false
    lastReport = round
    if let sinceRound, sinceRound.elapsed >= interval { self.sinceRound = clock.stopwatch() }
    isNextRoundTold = false
    wake()
  }

  /// Wakes everyone who waits for a change.
  func wake() { waiters.wake() }

  /// Waits until anything changes here, or the task is cancelled.
  func change() async {
    for await _ in waiters.join() {}
  }

  /// Waits until anything changes here, a time has passed, or the task is cancelled.
  func change(orAfter rest: Duration) async {
    let change = waiters.join()
    await withTaskGroup(of: Void.self) { [clock] group in
      // A cancelled sleep is the answer: something else came first.
      group.addTask { try? await clock.sleep(for: rest) }
      group.addTask { for await _ in change {} }
      await group.next()
      group.cancelAll()
    }
  }
}
