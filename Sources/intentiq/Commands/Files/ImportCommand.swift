import Foundation
import Intent
import IntentSources
import IntentStore

/// Reads a file into the store, whole or not at all.
struct ImportCommand {
  private let path: String
  private let isOfAccounts: Bool
  private let isDryRun: Bool
  private let isStrict: Bool
  private let rejectsPath: String?

  init(_ command: Command, _ invocation: Invocation) throws(UsageError) {
    path = invocation.arguments.first ?? "-"
    isOfAccounts = command == .importAccounts
    isDryRun = invocation.has(.dryRun)
    isStrict = invocation.has(.strict)
    rejectsPath = invocation.value(of: .rejects)
    if rejectsPath?.isEmpty == true {
      throw .invalidValue("\"\"", of: "--rejects", why: "the path is empty (give a file)")
    }
    if let rejectsPath, Self.isSameFile(rejectsPath, path) {
      throw .conflict(
        command: "import", why: "--rejects would overwrite the file that is read (name another)")
    }
  }

  func run(in session: Session) async throws {
    let file = try InputFile(path)
    let store = try await session.openStore()
    let now = session.now
    let report = try await store.inTransaction(commits: !isDryRun) { [self] store in
      let rejects = try rejectsPath.map(RejectedRows.init)
      var progress = ImportProgress(of: path)
      defer { progress.clear() }
      let report =
        isOfAccounts
        ? try importAccounts(file, into: store, at: now, rejects, &progress)
        : try importEvidence(file, into: store, at: now, rejects, &progress)
      try rejects?.keep()
      return report
    }
    try report.print(in: session, isDryRun: isDryRun)
    if isStrict, report.rejected > 0 {
      throw CommandError.rejectedRows(report.rejected, file: path)
    }
  }

  private func importAccounts(
    _ file: InputFile, into store: isolated Store, at now: Date, _ rejects: RejectedRows?,
    _ progress: inout ImportProgress
  ) throws -> ImportReport {
    var reader = try AccountReader(file, now: now)
    try rejects?.begin(with: reader.header)
    var report = ImportReport()
    while let batch = try reader.next() {
      report.counts += try store.keep(batch.accounts, at: now)
      report.add(batch.rejected)
      report.add(batch.omitted)
      try rejects?.add(batch.rejected)
      progress.show(reader.progress, report)
    }
    return report
  }

  private func importEvidence(
    _ file: InputFile, into store: isolated Store, at now: Date, _ rejects: RejectedRows?,
    _ progress: inout ImportProgress
  ) throws -> ImportReport {
    var reader = try EvidenceReader(file, now: now)
    try store.makeRoomForImport()
    try rejects?.begin(with: reader.header)
    var report = ImportReport()
    let name = path == "-" ? "standard input" : URL(filePath: path).lastPathComponent
    while let batch = try reader.next() {
      report.counts += try store.keep(batch.evidence, file: name, at: now)
      report.add(batch.rejected)
      try rejects?.add(batch.rejected)
      progress.show(reader.progress, report)
    }
    return report
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    return stat(first, &one) == 0 && stat(second, &other) == 0 && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino && one.st_mode & S_IFMT == S_IFREG
  }
}
