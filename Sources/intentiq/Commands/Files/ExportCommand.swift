import Dashboard
import IntentSources

/// Prints what is in the store for an import or for other programs.
struct ExportCommand {
  private let subject: ExportSubject
  private let format: ExportFormat

  init(_ subject: ExportSubject, _ invocation: Invocation) throws(UsageError) {
    self.subject = subject
    format = try invocation.exportFormat()
  }

  func run(in session: Session) async throws {
    let export = Export(
      scope: .all(subject), format: format, scoring: session.model,
      instant: session.settings.instant)
    try await export.write(from: session.openStore(), to: Console.write)
  }
}

extension Invocation {
  /// What to export as; `--json` and `--csv` name a format too.
  fileprivate func exportFormat() throws(UsageError) -> ExportFormat {
    let named = value(of: .format)
    let short: ExportFormat? = has(.json) ? .json : has(.csv) ? .csv : nil
    guard let named else { return short ?? .csv }
    guard let format = ExportFormat(rawValue: named.lowercased()) else {
      throw Self.unknown(
        named, of: .format, "format", among: ExportFormat.allCases.map(\.rawValue))
    }
    guard short == nil || short == format else {
      throw .conflict(command: "export", why: "--format and --json or --csv differ (give one)")
    }
    return format
  }
}
