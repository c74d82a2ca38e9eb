import Foundation
import Intent
import IntentSources

extension GeneratedCompanies {
  /// The order of the pieces in a file of evidence.
  enum PieceOrder: String, Sendable {
    /// All pieces of a company, then those of the next.
    case byCompany

    /// A company's pieces far from each other, as in a file by day.
    case scattered
  }

  /// Writes the companies as a CSV of accounts.
  func writeAccounts(to path: String) throws {
    var rows = ExportRows(
      ["domain", "name", "tags", "owner", "industry", "employees", "country"], .csv)
    try write(to: path, opening: rows.opening) { index in
      let account = account(at: index)
      return rows.chunk([
        [
          .text(account.domain.rawValue), .text(account.name), .texts(account.tags),
          .text(account.owner), .text(account.industry), .text(account.employees),
          .text(account.country),
        ]
      ])
    }
  }

  /// Writes all evidence as a CSV.
  func writeEvidence(to path: String, order: PieceOrder) throws {
    var export = EvidenceExport(.csv)
    switch order {
    case .byCompany:
      try write(to: path, opening: export.opening) { export.chunk(evidence(at: $0)) }
    case .scattered:
      let lines = (0..<count).map { index in
        evidence(at: index).map { export.chunk([$0]) }
      }
      // A prime step, so that neighbours in the file are no neighbours in the store.
      try write(to: path, opening: export.opening, passes: Self.piecesEach) { place in
        lines[place % count * 7_919 % count][place / count]
      }
    }
  }

  private func write(
    to path: String, opening: String, passes: Int = 1, _ text: (Int) -> String
  ) throws {
    try Data(opening.utf8).write(to: URL(filePath: path))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    defer { try? file.close() }
    try file.seekToEnd()
    var waiting = Data()
    for place in 0..<count * passes {
      waiting += Data(text(place).utf8)
      guard waiting.count >= 1 << 20 || place == count * passes - 1 else { continue }
      try file.write(contentsOf: waiting)
      waiting = Data()
    }
  }
}
