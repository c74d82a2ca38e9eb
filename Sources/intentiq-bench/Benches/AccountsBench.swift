import Foundation
import IntentStore

/// A CSV of accounts taken into an empty store.
struct AccountsBench {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [Measurement("importing accounts") { try await importing() }]
  }

  private func importing() async throws -> [Figure] {
    let file = try await workplace.accountsFile()
    let now = workplace.companies.now
    var peaks: [Double] = []
    let seconds = try await Stopwatch().median {
      PeakMemory.forget()
      return try workplace.place(for: "accounts.db")
    } _: { path in
      try await Store(.file(path)).importAccounts(from: file, at: now)
      PeakMemory.bytes.map { peaks.append(Double($0)) }
    }
    let peak = peaks.isEmpty ? [] : [peakFigure(peaks.median)]
    return .times(
      "importing accounts", seconds, each: workplace.companies.count,
      bar: Bar(.seconds(5), at: 100_000)) + peak
  }

  private func peakFigure(_ bytes: Double) -> Figure {
    Figure("  peak memory", .bytes(bytes), bar: Bar(.bytes(150 * 1_048_576), at: 100_000))
  }
}
