import Foundation
import Intent
import IntentStore

/// One company rescored and on disk, beside one fsync.
struct DurableBench {
  private static let turns = 200

  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [Measurement("one company, durable") { try await rescoring() }]
  }

  private func rescoring() async throws -> [Figure] {
    let companies = workplace.companies
    let path = try workplace.copy(of: try await workplace.scoredStore(), as: "durable.db")
    let store = try Store(.file(path))
    let file = try SyncedFile(try workplace.place(for: "fsync"))
    let model = ScoringModel()
    var turn = 0
    let taken = try await Stopwatch(runs: Self.turns...Self.turns).medians {
      turn += 1
      return (companies.domain(at: turn * 7_919 % companies.count), companies.now + Double(turn))
    } _: { [store] (company: inout (Domain, Date)) in
      let (domain, now) = company
      try await store.inTransaction { store in
        _ = try store.rescore([domain], at: now) { model.score($1, looks: $2, at: now) }
      }
    } beside: {
    } _: { _ in
      try file.append()
    }
    return [
      Figure("one company rescored, durable", .seconds(taken.first)),
      Figure("  beside one fsync", .ratio(taken.first / taken.second), bar: Bar(.ratio(2))),
    ]
  }
}

/// A file that grows by 4 KiB at a time, each on disk before the next.
private struct SyncedFile {
  private let file: FileHandle
  private let block = Data(repeating: 7, count: 4_096)

  init(_ path: String) throws {
    try Data().write(to: URL(filePath: path))
    file = try FileHandle(forWritingTo: URL(filePath: path))
  }

  func append() throws {
    try file.write(contentsOf: block)
    try file.synchronize()
  }
}
