import Foundation
import Intent
import IntentRefresh
import Synchronization

/// A store and a watched folder in a test's hand, which keep a log of what was asked of them.
final class World: Sendable {
  enum Call: Equatable {
    case gather, due
    case rescore([Domain])
  }

  struct Log {
    var calls: [Call] = []
    var inHand: Set<Domain> = []

    /// Companies that were scored twice at the same time.
    var doubled: Set<Domain> = []
  }

  private let log = Mutex(Log())
  private let due: [Domain]
  private let gather: @Sendable () async throws -> [String]
  private let rescore: Rescore

  /// Scores a chunk, which comes with its number, counted from 1.
  typealias Rescore = @Sendable (_ number: Int, _ chunk: [Domain]) async throws -> RefreshWork.Chunk

  init(
    due: [Domain] = [],
    rescore: @escaping Rescore = { _, chunk in RefreshWork.Chunk(chunk.map { .fixture($0) }) },
    gather: @escaping @Sendable () async throws -> [String] = { [] }
  ) {
    self.due = due
    self.gather = gather
    self.rescore = rescore
  }

  var calls: [Call] { log.withLock(\.calls) }
  var rounds: Int { calls.count { $0 == .gather } }
  var doubled: Set<Domain> { log.withLock(\.doubled) }

  var chunks: [[Domain]] {
    calls.compactMap { if case .rescore(let chunk) = $0 { chunk } else { nil } }
  }

  var work: RefreshWork {
    RefreshWork(
      gather: { [self] _ in
        log.withLock { $0.calls.append(.gather) }
        return try await gather()
      },
      due: { [self] _ in
        log.withLock { $0.calls.append(.due) }
        return due
      },
      rescore: { [self] chunk, _, _ in
        let number = log.withLock { $0.begin(chunk) }
        defer { log.withLock { $0.inHand.subtract(chunk) } }
        return try await rescore(number, chunk)
      })
  }
}

extension World.Log {
  fileprivate mutating func begin(_ chunk: [Domain]) -> Int {
    calls.append(.rescore(chunk))
    doubled.formUnion(inHand.intersection(chunk))
    inHand.formUnion(chunk)
    return calls.count { if case .rescore = $0 { true } else { false } }
  }
}

extension Domain {
  static func fixtures(_ count: Int) -> [Domain] {
    (0..<count).map { Domain(kept: "company\($0).com") }
  }
}

extension Rescored {
  /// A company with a cold score, and what it was before.
  static func fixture(_ domain: Domain, was previousBand: Band? = .cold, is band: Band = .cold)
    -> Rescored
  {
    Rescored(
      domain: domain, name: "",
      score: ScoreSummary(
        total: 0, band: band, stage: .dormant, urgency: .nurture, momentum: 0, trend: Trend([]),
        scoredAt: .morning, decayDate: nil, isStale: false),
      previousBand: previousBand)
  }
}

extension Date {
  static let morning = Date(timeIntervalSince1970: 1_773_306_000)
}
