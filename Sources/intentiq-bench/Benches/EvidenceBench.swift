import CSQLite
import Foundation
import IntentStore

/// A CSV of evidence taken into a store of its companies, beside SQLite taking it in unread.
struct EvidenceBench {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [
      Measurement("importing evidence, by company") {
        try await importing("importing evidence, by company", .byCompany)
      },
      Measurement("importing evidence, by day") {
        try await importing("importing evidence, by day", .scattered)
      },
    ]
  }

  private func importing(
    _ name: String, _ order: GeneratedCompanies.PieceOrder
  ) async throws -> [Figure] {
    let file = try await workplace.evidenceFile(order)
    let listed = try await workplace.listedStore()
    let now = workplace.companies.now
    let plain = try await PlainTable(of: file, in: workplace)
    let taken = try await Stopwatch(patience: 3).medians {
      try workplace.copy(of: listed, as: "evidence.db")
    } _: { path in
      try await Store(.file(path)).importEvidence(from: file, at: now)
    } beside: {
      try workplace.place(for: "plain.db")
    } _: { path in
      try plain.fill(path)
    }
    return .times(name, taken.first, each: workplace.companies.pieces)
      + [Figure("  beside \(plain.name)", .ratio(taken.ratio), bar: Bar(.ratio(3)))]
  }
}
