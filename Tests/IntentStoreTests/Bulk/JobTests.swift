import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct JobTests {
  let folder: TemporaryFolder
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    store = try Store(.file(folder.file()))
  }

  private let rows = [
    BulkRow(domain: acme, companyName: "Acme"), BulkRow(domain: globex), BulkRow(domain: acme),
  ]

  @Test func `a job is kept with its rows in the order sent, and paid`() async throws {
    let key = try await store.createKey("1")

    let job = try await store.accepted(rows, 1, key: key.id)

    #expect(job.status == .queued)
    #expect(job.count == 3)
    #expect(job.cost == 3)
    #expect(try await store.credits() == 17)
    #expect(try await store.keys().map(\.spent) == [3])
    let restarted = try Store(.file(folder.file()))
    #expect(try await restarted.job(job.id) == job)
    #expect(try await restarted.bulkResults(of: job.id) == rows.map { BulkResult(row: $0) })
    #expect(
      try await restarted.nextBulkRows(of: job.id, limit: 2).map(\.row) == [rows[0], rows[1]])
  }

  @Test func `a job that costs more than there is takes nothing`() async throws {
    let key = try await store.createKey("1")
    let many = Array(repeating: rows[0], count: 21)

    let submission = try await store.submit(
      many, name: nil, key: key.id, cost: 21, id: .init(random: 1), at: now)

    #expect(submission == .tooFewCredits(balance: 20))
    #expect(try await store.credits() == 20)
    #expect(try await store.jobs(limit: 9).isEmpty)
  }

  @Test func `a key has three jobs at a time, this machine as many as it likes`() async throws {
    let key = try await store.createKey("1")
    let other = try await store.createKey("2")
    for number in 1...3 as ClosedRange<UInt64> {
      _ = try await store.accepted([rows[0]], number, key: key.id)
    }

    let fourth = try await store.submit(
      [rows[0]], name: nil, key: key.id, cost: 1, id: .init(random: 4), at: now)
    #expect(fourth == .tooManyLive)
    #expect(try await store.credits() == 17)

    _ = try await store.accepted([rows[0]], 5, key: other.id)
    for number in 6...9 as ClosedRange<UInt64> { _ = try await store.accepted([rows[0]], number) }
    try await store.endJob(.init(random: 1), fault: "x", at: now)
    _ = try await store.accepted([rows[0]], 10, key: key.id)
    #expect(try await store.jobs(limit: 3).map(\.id) == [10, 9, 8].map { BulkJob.ID(random: $0) })
  }

  @Test func `jobs are run the oldest first, each row once`() async throws {
    let first = try await store.accepted(rows, 1).id
    let second = try await store.accepted([rows[1]], 2).id
    #expect(try await store.nextJob()?.id == first)
    try await store.beginJob(first, at: now)
    #expect(try await store.nextJob()?.status == .running)

    #expect(try await store.keepBulk(.scored(rows[0], 81), at: 0, of: first, at: now))
    #expect(try await !store.keepBulk(.scored(rows[0], 12), at: 0, of: first, at: now))
    #expect(try await store.nextBulkRows(of: first, limit: 9).map(\.place) == [1, 2])
    #expect(try await store.keepBulk(.failed(rows[1]), at: 1, of: first, at: now))
    #expect(try await store.keepBulk(.scored(rows[2], 81), at: 2, of: first, at: now))

    #expect(try await store.nextBulkRows(of: first, limit: 9).isEmpty)
    let job = try await store.endJob(first, at: now + 9)
    #expect(job?.status == .done)
    #expect(job?.completed == 3)
    #expect(job?.failed == 1)
    #expect(job?.endedAt == now + 9)
    #expect(try await store.nextJob()?.id == second)
    #expect(
      try await store.bulkResults(of: first)
        == [.scored(rows[0], 81), .failed(rows[1]), .scored(rows[2], 81)])
  }

  @Test func `what failed and what was not run is given back, exactly once`() async throws {
    let key = try await store.createKey("1")
    let id = try await store.accepted(rows, 1, key: key.id).id
    try await store.beginJob(id, at: now)
    try await store.keepBulk(.scored(rows[0], 81), at: 0, of: id, at: now)
    try await store.keepBulk(.failed(rows[1]), at: 1, of: id, at: now)
    #expect(try await store.credits() == 17)

    let ended = try await store.endJob(id, fault: "the disk is full", at: now)

    #expect(ended?.status == .failed)
    #expect(ended?.fault == "the disk is full")
    #expect(ended?.completed == 2)
    #expect(try await store.credits() == 19)
    #expect(try await store.keys().map(\.spent) == [1])
    #expect(try await store.endJob(id, at: now) == nil)
    #expect(try await !store.keepBulk(.scored(rows[2], 81), at: 2, of: id, at: now))
    #expect(try await store.credits() == 19)
    #expect(try await store.nextJob() == nil)
  }

  @Test func `a job of this machine costs nothing and gives nothing back`() async throws {
    let id = try await store.accepted(rows, 1).id
    try await store.endJob(id, fault: "x", at: now)
    #expect(try await store.credits() == 20)
  }

  @Test func `jobs that ended a month ago are forgotten when a new one comes`() async throws {
    let old = try await store.accepted(rows, 1).id
    let late = try await store.accepted(rows, 2).id
    let waiting = try await store.accepted(rows, 3).id
    try await store.endJob(old, at: now)
    try await store.endJob(late, at: now + 2 * day)
    #expect(try await store.job(old) != nil)

    let fresh = try await store.accepted(rows, 4, at: now + 31 * day).id

    #expect(try await store.jobs(limit: 9).map(\.id) == [fresh, waiting, late])
    #expect(try await store.bulkResults(of: old).isEmpty)
  }

  @Test func `how far a job is, is known without a look at its rows`() async throws {
    let id = try await store.accepted(rows, 1).id
    try await store.keepBulk(.scored(rows[0], 81), at: 0, of: id, at: now)
    try await store.keepBulk(.failed(rows[1]), at: 1, of: id, at: now)
    try await store.keepBulk(.failed(rows[1]), at: 1, of: id, at: now)
    let job = try await store.job(id)
    #expect([job?.completed, job?.failed] == [2, 1])

    try await store.execute("DELETE FROM bulk_row")

    #expect(try await store.job(id) == job)
  }

  @Test func `a row that failed is none of the failures once its company is purged`() async throws {
    let id = try await store.accepted(rows, 1).id
    try await store.keepBulk(.failed(rows[0]), at: 0, of: id, at: now)
    try await store.keepBulk(.failed(rows[1]), at: 1, of: id, at: now)

    try await store.purge(acme)

    let job = try await store.job(id)
    #expect([job?.completed, job?.failed] == [3, 1])
  }

  @Test func `a purged company is gone from all jobs, and what was not earned is paid back`()
    async throws
  {
    let key = try await store.createKey("1")
    let id = try await store.accepted(rows, 1, key: key.id).id
    try await store.keepBulk(.scored(rows[0], 81), at: 0, of: id, at: now)
    try await store.add([AccountDraft(domain: acme)], at: now)

    #expect(try await store.purge(acme)?.bulkRows == 2)

    #expect(try await store.bulkResults(of: id).map(\.row) == [rows[1]])
    #expect(try await store.credits() == 18)
    try await store.keepBulk(.scored(rows[1], 50), at: 1, of: id, at: now)
    #expect(try await store.endJob(id, at: now)?.completed == 3)
    #expect(try await store.credits() == 18)
    #expect(try await store.keys().map(\.spent) == [2])
  }

  @Test func `of a company that only jobs know the rows are purged too`() async throws {
    let id = try await store.accepted(rows, 1).id

    #expect(try await store.holdings(of: globex)?.bulkRows == 1)
    #expect(try await store.purge(globex)?.bulkRows == 1)

    #expect(try await store.bulkResults(of: id).map(\.row) == [rows[0], rows[2]])
    #expect(try await store.holdings(of: globex) == nil)
  }
}

extension Store {
  /// Sends a job, which a key pays with a credit a row.
  func accepted(
    _ rows: [BulkRow], _ number: UInt64, key: APIKey.ID? = nil, at instant: Date = now
  ) throws -> BulkJob {
    let submission = try submit(
      rows, name: "companies.csv", key: key, cost: key == nil ? 0 : rows.count,
      id: .init(random: number), at: instant)
    guard case .accepted(let job, _) = submission else { throw Refused(submission: submission) }
    return job
  }

  private struct Refused: Error {
    let submission: BulkSubmission
  }
}

extension Store {
  fileprivate func execute(_ sql: String) throws { try connection.execute(sql) }
}

extension BulkResult {
  static func scored(_ row: BulkRow, _ total: Int) -> BulkResult {
    BulkResult(
      row: row,
      score: BulkScore(
        total: total, band: .hot, stage: .decision, urgency: .actNow,
        points: PerSignal(funding: 25, hiring: 20, news: 15, technology: 11, web: 10),
        whyNow: "Acme raised.", decayDate: now + day))
  }

  static func failed(_ row: BulkRow) -> BulkResult {
    BulkResult(row: row, error: "nothing is known of it")
  }
}
