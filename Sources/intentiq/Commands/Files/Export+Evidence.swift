import IntentSources
import IntentStore

extension Export {
  /// All evidence, so that an import reads it back.
  func writeEvidence(from store: Store, to put: (String) throws -> Void) async throws {
    var export = EvidenceExport(format)
    try put(export.opening)
    var cursor: EvidenceCursor?
    repeat {
      let page = try await store.evidencePage(after: cursor, limit: 5_000)
      try put(export.chunk(page.evidence))
      cursor = page.next
    } while cursor != nil
    try put(export.closing)
  }
}
