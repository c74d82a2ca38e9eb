import IntentSources
import IntentStore

/// Prints all evidence so that an import reads it back.
struct ExportEvidenceCommand {
  private let format: ExportFormat

  init(_ invocation: Invocation) throws(UsageError) {
    format = try invocation.exportFormat()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    var export = EvidenceExport(format)
    try Console.write(export.opening)
    var cursor: EvidenceCursor?
    repeat {
      let page = try await store.evidencePage(after: cursor, limit: 5_000)
      try Console.write(export.chunk(page.evidence))
      cursor = page.next
    } while cursor != nil
    try Console.write(export.closing)
  }
}
