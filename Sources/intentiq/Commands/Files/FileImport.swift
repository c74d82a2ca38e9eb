import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

/// Reads a file into a store, whole or not at all.
struct FileImport: Sendable {
  let subject: ImportSubject

  /// `-` is standard input.
  let path: String
  var isDryRun = false
  var rejectsPath: String?

  /// Reads the file; how far it is, is told between its parts.
  func run(
    _ file: InputFile, into store: Store, at now: Date,
    telling tell: @escaping @Sendable (String) -> Void
  ) async throws -> ImportReport {
    try await store.inTransaction(commits: !isDryRun) { [self] store in
      let rejects = try rejectsPath.map(RejectedRows.init)
      let report =
        switch subject {
        case .accounts: try importAccounts(file, into: store, at: now, rejects, tell)
        case .evidence: try importEvidence(file, into: store, at: now, rejects, tell)
        }
      try rejects?.keep()
      return report
    }
  }

  private func importAccounts(
    _ file: InputFile, into store: isolated Store, at now: Date, _ rejects: RejectedRows?,
    _ tell: (String) -> Void
  ) throws -> ImportReport {
    var reader = try AccountReader(file, now: now)
    try rejects?.begin(with: reader.header)
    var report = ImportReport()
    while let batch = try reader.next() {
      report.counts += try store.keep(batch.accounts, at: now)
      report.add(batch.rejected)
      report.add(batch.omitted)
      try rejects?.add(batch.rejected)
      tell(report.progress(of: name, read: reader.progress))
    }
    return report
  }

  private func importEvidence(
    _ file: InputFile, into store: isolated Store, at now: Date, _ rejects: RejectedRows?,
    _ tell: (String) -> Void
  ) throws -> ImportReport {
    var reader = try EvidenceReader(file, now: now)
    try store.makeRoomForImport()
    try rejects?.begin(with: reader.header)
    var report = ImportReport()
    let fileName = path == "-" ? name : URL(filePath: path).lastPathComponent
    while let batch = try reader.next() {
      report.counts += try store.keep(batch.evidence, file: fileName, at: now)
      report.add(batch.rejected)
      try rejects?.add(batch.rejected)
      tell(report.progress(of: name, read: reader.progress))
    }
    return report
  }

  private var name: String { path == "-" ? "standard input" : path.oneLine }
}
