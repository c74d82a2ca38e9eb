import Foundation
import Intent
import IntentStore
import Synchronization
import TestSupport
import Testing

@testable import intentiq

@Suite(.timeLimit(.minutes(5))) struct BulkDeskTests {
  let workplace: Workplace
  let path: String
  let store: Store
  init() throws {
    workplace = try Workplace()
    path = workplace.folder.appending(path: "t.db").path
    store = try Store(.file(path))
  }

  private let now = Date(timeIntervalSince1970: 1_773_306_000)
  private let acme = Domain(kept: "acme.com")
  private let globex = Domain(kept: "globex.com")

  /// Sends a job of so many rows of one company.
  private func send(
    _ domains: [Domain], _ number: UInt64, key: APIKey.ID? = nil, to store: Store
  ) async throws -> BulkJob.ID {
    let id = BulkJob.ID(random: number)
    let submission = try await store.submit(
      domains.map { BulkRow(domain: $0) }, name: nil, key: key,
      cost: key == nil ? 0 : domains.count,
      id: id, at: now)
    guard case .accepted = submission else { throw Refused() }
    return id
  }

  private struct Refused: Error {}

  private func desk(on store: Store) -> BulkDesk {
    let scoring = BulkScoring(
      store: store, model: ScoringModel(policy: .standard), profile: SellerProfile())
    return BulkDesk(store: store, now: { [now] in now }) {
      try await scoring.result(of: $0, at: $1)
    }
  }

  /// Has a desk run until so many jobs have ended.
  private func ended(_ count: Int, by desk: BulkDesk) async -> [BulkJob] {
    await withTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { await desk.run() }
      var ended: [BulkJob] = []
      for await case .changed(let job) in desk.events where !job.isLive {
        ended.append(job)
        if ended.count == count { break }
      }
      return ended
    }
  }

  private func keepEvidence() async throws {
    try await store.keep(
      [
        Evidence(
          domain: acme, kind: .fundingRound, observedAt: now - 86_400, headline: "Raises $10M",
          magnitude: 10_000_000, confidence: 1, source: "import", url: nil)
      ], file: nil, at: now)
  }

  @Test func `jobs are run in their order, and what failed is paid back once`() async throws {
    try await keepEvidence()
    let key = try await store.createKey(
      hash: String(repeating: "1", count: 64), hint: "e456", label: nil, scope: .write, at: now)
    let first = try await send([acme, globex, acme], 1, key: key.id, to: store)
    let second = try await send([globex], 2, to: store)

    let ended = await ended(2, by: desk(on: store))

    #expect(ended.map(\.id) == [first, second])
    #expect(ended.map(\.status) == [.done, .done])
    #expect(ended.map(\.failed) == [1, 1])
    #expect(try await store.credits() == 18)
    let results = try await store.bulkResults(of: first)
    #expect(results[0] == results[2])
    #expect(results[0].score?.whyNow.isEmpty == false)
    #expect(results[1].error == BulkScoring.unknown)
  }

  @Test func `a row has the score that the company has on the list`() async throws {
    try await keepEvidence()
    let model = ScoringModel(policy: .standard)
    let scored = try await store.rescore([acme], at: now) { [now] _, evidence, looks in
      model.score(evidence, looks: looks, at: now)
    }.scored
    let id = try await send([acme], 1, to: store)

    _ = await ended(1, by: desk(on: store))

    let score = try await store.bulkResults(of: id)[0].score
    #expect(score?.total == scored[0].score.total)
    #expect(score?.stage == scored[0].score.stage)
    #expect(score?.urgency == scored[0].score.urgency)
    #expect(score?.decayDate == scored[0].score.decayDate)
  }

  @Test func `a company that nobody knows stays unknown`() async throws {
    _ = try await send([globex], 1, to: store)
    _ = await ended(1, by: desk(on: store))
    #expect(try await store.company(globex) == nil)
  }

  @Test func `a company that was merged has the score of the one it is part of`() async throws {
    try await keepEvidence()
    try await store.add([AccountDraft(domain: globex)], at: now)
    try await store.merge(globex, into: acme, at: now)
    let id = try await send([globex], 1, to: store)

    _ = await ended(1, by: desk(on: store))

    let result = try await store.bulkResults(of: id)[0]
    #expect(result.row.domain == globex)
    #expect(result.score != nil)
  }

  @Test func `what another program sends is seen by itself`() async throws {
    let other = try Store(.file(path))
    let desk = desk(on: store)
    _ = try await send([globex], 1, to: store)

    let ended = try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { await desk.run() }
      var ended: [BulkJob.ID] = []
      for await case .changed(let job) in desk.events where !job.isLive {
        ended.append(job.id)
        guard ended.count < 3 else { break }
        _ = try await send([globex], UInt64(ended.count) + 1, to: other)
      }
      return ended
    }

    #expect(ended == [1, 2, 3].map { BulkJob.ID(random: $0) })
  }

  @Test func `of two programs one runs the jobs, and the other goes on when it ends`() async throws
  {
    let other = try Store(.file(path))
    let hooli = Domain(kept: "hooli.com")
    let (first, last) = (Door(), Door())
    let one = BulkDesk(store: store, now: { [now] in now }) { [acme] row, _ in
      if row.domain == acme { await first.pass() }
      if row.domain == hooli { await last.pass() }
      try Task.checkCancellation()
      return BulkResult(row: row, error: "one")
    }
    let two = BulkDesk(store: other, now: { [now] in now }) { row, _ in
      BulkResult(row: row, error: "two")
    }
    let id = try await send([acme] + Array(repeating: globex, count: 48) + [hooli], 1, to: store)
    let running = Task { await one.run() }
    await first.someoneStands()

    // Both have time enough for the rows between the doors.
    let waiting = Task { await two.run() }
    defer { waiting.cancel() }
    first.open()
    await last.someoneStands()

    let errors = try await store.bulkResults(of: id).map(\.error)
    #expect(errors == Array(repeating: "one", count: 49) + [nil])
    running.cancel()
    for await case .changed(let job) in two.events where !job.isLive { break }
    #expect(try await store.bulkResults(of: id).last?.error == "two")
    #expect(try await store.job(id)?.status == .done)
  }

  /// A desk whose rows find the disk full while a flag says so, on a clock of its own.
  private func desk(whileFull isFull: Flag, _ clock: ManualClock) -> BulkDesk {
    BulkDesk(store: store, clock: clock, now: { [now] in now }) { [path] row, _ in
      if isFull.value { throw StoreError(.diskFull, path: path) }
      return BulkResult(row: row, error: "x")
    }
  }

  @Test func `while the store can take nothing the jobs wait, and go on once it is written to`()
    async throws
  {
    let id = try await send([globex, globex], 1, to: store)
    let other = try Store(.file(path))
    let isFull = Flag(true)
    let desk = desk(whileFull: isFull, ManualClock())

    let job = try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { await desk.run() }
      for await event in desk.events {
        switch event {
        case .held(let reason):
          #expect(reason.contains("the disk is full"))
          isFull.value = false
          try await other.add([AccountDraft(domain: acme)], at: now)
        case .changed(let job): if !job.isLive { return job }
        }
      }
      throw Refused()
    }

    #expect(job.id == id)
    #expect(job.failed == 2)
  }

  @Test func `jobs that wait are tried again by themselves, and it is told once`() async throws {
    let id = try await send([globex], 1, to: store)
    let isFull = Flag(true)
    let clock = ManualClock()
    let desk = desk(whileFull: isFull, clock)
    let running = Task { await desk.run() }
    defer { running.cancel() }

    await clock.someoneSleeps(until: .seconds(10))
    clock.advance(by: .seconds(10))
    await clock.someoneSleeps(until: .seconds(20))
    isFull.value = false
    clock.advance(by: .seconds(10))

    var events: [BulkDesk.Event] = []
    for await event in desk.events {
      events.append(event)
      if case .changed(let job) = event, !job.isLive { break }
    }
    #expect(try await store.job(id)?.status == .done)
    #expect(events.count { if case .held = $0 { true } else { false } } == 1)
  }

  @Test func `a job that the store cannot be read for is given up and paid back`() async throws {
    let key = try await store.createKey(
      hash: String(repeating: "1", count: 64), hint: "e456", label: nil, scope: .write, at: now)
    _ = try await send([globex, acme], 1, key: key.id, to: store)
    let desk = BulkDesk(store: store, now: { [now] in now }) { [path, acme] row, _ in
      if row.domain == acme { throw StoreError(.damaged, path: path) }
      return BulkResult(row: row, error: "x")
    }

    let job = await ended(1, by: desk)[0]

    #expect(job.status == .failed)
    #expect(job.completed == 1)
    #expect(job.fault?.contains("it is damaged") == true)
    #expect(try await store.credits() == 20)
  }
}

/// Something that is so, or is not any more.
private final class Flag: Sendable {
  private let state: Mutex<Bool>

  init(_ value: Bool) { state = Mutex(value) }

  var value: Bool {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }
}
