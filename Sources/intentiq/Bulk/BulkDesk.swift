import Foundation
import Intent
import IntentStore

/// Runs the jobs of a store one after the other, also those that an ended process has left.
///
/// Of several programs on one store one runs them; the others wait for it to end.
actor BulkDesk {
  enum Event: Hashable, Sendable {
    /// A job was begun, has a row more, or has ended.
    case changed(BulkJob)

    /// The jobs wait: they are tried again after a while, or once somebody has written to the store.
    case held(reason: String)
  }

  /// What happens, for one reader.
  nonisolated let events: AsyncStream<Event>

  /// How long the jobs wait for what cannot be kept before they are tried again.
  static let holdLength = Duration.seconds(10)

  private let store: Store
  private let clock: any Clock<Duration>
  private let now: @Sendable () -> Date
  private let result: @Sendable (BulkRow, Date) async throws -> BulkResult
  private let turn: StoreTurn
  private let (wakes, waking) = AsyncStream.makeStream(
    of: Void.self, bufferingPolicy: .bufferingNewest(1))
  private let telling: AsyncStream<Event>.Continuation

  /// Why the jobs wait, as it was told; nil since a row was kept.
  private var told: String?
  private var isToLookLater = false

  /// The closure scores a row; what it throws is the store's trouble, and no row's.
  init(
    store: Store, clock: any Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { .now },
    result: @escaping @Sendable (BulkRow, Date) async throws -> BulkResult
  ) {
    self.store = store
    self.clock = clock
    self.now = now
    self.result = result
    turn = StoreTurn(.bulk, store.location)
    (events, telling) = AsyncStream.makeStream()
  }

  /// Runs what waits, then what comes, until the task is cancelled.
  func run() async {
    defer { telling.finish() }
    guard (try? await turn.take()) != nil else { return }
    defer { turn.release() }
    let watch = StoreWatch(store.location)
    let seen = try? await store.foreignChanges()
    look()
    await withDiscardingTaskGroup { group in
      if let watch, let seen {
        group.addTask { [store] in
          await watch.forEachForeignChange(of: store, since: seen) { self.look() }
        }
      }
      for await _ in wakes {
        await runJobs()
        if told != nil, !isToLookLater {
          isToLookLater = true
          group.addTask { await self.lookLater() }
        }
      }
      group.cancelAll()
    }
  }

  /// Has it look for a job that this process has sent; others' are seen by themselves.
  nonisolated func look() { waking.yield() }

  private func lookLater() async {
    try? await clock.sleep(for: Self.holdLength)
    isToLookLater = false
    look()
  }

  private func runJobs() async {
    do {
      while !Task.isCancelled, let job = try await store.nextJob() { try await run(job) }
      told = nil
    } catch is CancellationError {
    } catch {
      let reason = "\(error)"
      if reason != told { telling.yield(.held(reason: reason)) }
      told = reason
    }
  }

  private func run(_ job: BulkJob) async throws {
    do {
      try await runRows(of: job)
    } catch let error as StoreError where !error.mayPass {
      try await end(job, because: "\(error)")
    }
  }

  private func runRows(of job: BulkJob) async throws {
    try await store.beginJob(job.id, at: now())
    var job = try await store.job(job.id) ?? job
    telling.yield(.changed(job))
    while case let rows = try await store.nextBulkRows(of: job.id, limit: 64), !rows.isEmpty {
      for row in rows {
        try Task.checkCancellation()
        let result = try await result(row.row, now())
        guard try await store.keepBulk(result, at: row.place, of: job.id, at: now()) else {
          continue
        }
        told = nil
        job.count(result)
        telling.yield(.changed(job))
      }
    }
    try await end(job, because: nil)
  }

  /// Ends a job as done, or gives it up for a reason; where not even that can be kept it stays.
  private func end(_ job: BulkJob, because fault: String?) async throws {
    if let ended = try await store.endJob(job.id, fault: fault, at: now()) {
      telling.yield(.changed(ended))
    }
  }
}

extension StoreError {
  /// Whether the next try may do better.
  fileprivate var mayPass: Bool {
    switch reason {
    case .locked, .diskFull, .moved: true
    case .isFolder, .isNoFile, .isNoDatabase, .belongsToAnother, .isNewer, .isOlder, .damaged,
      .readOnly, .unreachable, .failed:
      false
    }
  }
}
