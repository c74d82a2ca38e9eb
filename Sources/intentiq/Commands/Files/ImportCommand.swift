import Dashboard
import Foundation
import IntentSources

/// Reads a file into the store, shows how far it is, and says what became of its rows.
struct ImportCommand {
  private let file: FileImport
  private let isStrict: Bool

  init(_ subject: ImportSubject, _ invocation: Invocation) throws(UsageError) {
    let path = invocation.arguments.first ?? "-"
    let rejectsPath = invocation.value(of: .rejects)
    if rejectsPath?.isEmpty == true {
      throw .invalidValue("\"\"", of: "--rejects", why: "the path is empty (give a file)")
    }
    if let rejectsPath, rejectsPath.isSameFile(as: path) {
      throw .conflict(
        command: "import", why: "--rejects would overwrite the file that is read (name another)")
    }
    file = FileImport(
      subject: subject, path: path, isDryRun: invocation.has(.dryRun), rejectsPath: rejectsPath)
    isStrict = invocation.has(.strict)
  }

  func run(in session: Session) async throws {
    let input = try InputFile(file.path)
    let store = try await session.openStore()
    let line = SharedProgressLine()
    defer { line.clear() }
    let report = try await file.run(input, into: store, at: session.now) { line.show($0) }
    line.clear()
    try report.print(in: session, isDryRun: file.isDryRun)
    if isStrict, report.rejected > 0 {
      throw CommandError.rejectedRows(report.rejected, file: file.path)
    }
  }
}
