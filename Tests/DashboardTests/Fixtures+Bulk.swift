import Dashboard
import Foundation
import Intent

extension BulkReading {
  static let empty = BulkReading(jobs: [], keys: [], credits: 20)

  static let sample = BulkReading(
    jobs: [
      .running, .queued, .withFailures, .whole,
      BulkJob(
        id: BulkJob.ID(kept: "bulk_5HPD72QM"), name: "liste-für-山手.csv", status: .failed,
        count: 400,
        completed: 120, submittedAt: .sample - 3 * 86_400, endedAt: .sample - 3 * 86_400 + 60,
        fault: "the disk is full"),
    ],
    keys: [.crm, .unnamed, .old], credits: 1_014)
}

extension BulkJob {
  static let running = BulkJob(
    id: ID(kept: "bulk_7ZK40TWA"), name: "prospects.csv", status: .running, count: 212,
    completed: 140, failed: 2, submittedAt: .sample - 4)

  static let queued = BulkJob(
    id: ID(kept: "bulk_01JMXPQ7"), name: nil, key: 1, status: .queued, count: 40, cost: 40,
    submittedAt: .sample - 8)

  static let withFailures = BulkJob(
    id: ID(kept: "bulk_2QD3V8RN"), name: "conference-attendees-of-the-spring-2026.csv", key: 1,
    status: .done, count: 6, completed: 6, failed: 2, cost: 6, submittedAt: .sample - 7_300,
    endedAt: .sample - 7_200)

  static let whole = BulkJob(
    id: ID(kept: "bulk_9XE6S1CJ"), name: "fair.csv", status: .done, count: 1_000, completed: 1_000,
    submittedAt: .sample - 90_000, endedAt: .sample - 89_990)

  /// The same job, further on.
  func at(_ completed: Int, failed: Int? = nil, _ status: Status = .running) -> BulkJob {
    BulkJob(
      id: id, name: name, key: key, status: status, count: count, completed: completed,
      failed: failed ?? self.failed, cost: cost, submittedAt: submittedAt,
      endedAt: status == .running ? nil : .sample + 1)
  }
}

extension [BulkResult] {
  static let sample: [BulkResult] = [
    .fixture("linear.example", "Linear Orbit", 72),
    .fixture("nobody.example", nil, error: "nothing is known of it"),
    .fixture("stripe.com", "Stripe, Inc.", 91),
    .fixture("yama.example", "山手ロボティクス株式会社", 61),
    .fixture("gone.example", "Gone", error: "its site does not answer, and no other source has it"),
    .fixture("acme.example", "Acme GmbH", 31),
  ]
}

extension [BulkResult] {
  /// Of a file that nearly nothing is known of.
  static let manyFailures =
    sample
    + (1...940).map {
      .fixture(
        "company\($0).example", nil,
        error: $0 % 20 == 0
          ? "its site does not answer, and no other source has it" : "nothing is known of it")
    }
}

extension BulkResult {
  static func fixture(
    _ domain: String, _ name: String?, _ total: Int? = nil, error: String? = nil
  ) -> BulkResult {
    BulkResult(
      row: BulkRow(domain: Domain(kept: domain), companyName: name),
      score: total.map {
        BulkScore(
          total: $0, band: Policy.standard.band(of: $0), stage: .consideration, urgency: .nurture,
          points: PerSignal(repeating: 0), whyNow: "", decayDate: nil)
      }, error: error)
  }
}

extension BulkFile {
  static let sample = BulkFile(
    name: "prospects.csv",
    rows: [
      BulkRow(domain: "stripe.com", companyName: "Stripe, Inc."),
      BulkRow(domain: "linear.example"),
      BulkRow(domain: "yama.example", companyName: "山手ロボティクス株式会社"),
    ])

  static let faulty = BulkFile(
    name: "prospects.csv", rows: sample.rows,
    faults: [
      BulkFault(line: 3, reason: "\"acme\" is no domain: it has no ending such as .com"),
      BulkFault(line: 17, reason: "it has 3 fields where the heading has 2"),
    ])

  static func long(_ count: Int) -> BulkFile {
    BulkFile(
      name: "all.csv", rows: (1...count).map { BulkRow(domain: Domain(kept: "c\($0).example")) },
      ignoredColumns: ["phone", "account owner"])
  }
}

extension APIKey {
  static let crm = APIKey(
    id: 1, scope: .write, label: "CRM sync", hint: "3f9a", createdAt: .sample - 40 * 86_400,
    usedAt: .sample - 600, spent: 1_212)

  static let unnamed = APIKey(id: 2, scope: .read, hint: "07c1", createdAt: .sample - 86_400)

  static let old = APIKey(
    id: 3, scope: .read, label: "Ana's notebook", hint: "b2e4", createdAt: .sample - 90 * 86_400,
    usedAt: .sample - 60 * 86_400, revokedAt: .sample - 50 * 86_400, spent: 3)
}

extension APIKey.Secret {
  /// No key of anybody's.
  static let sample = APIKey.Secret(random: Array(0...15))
}
