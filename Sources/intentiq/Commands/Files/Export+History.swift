import Intent
import IntentSources
import IntentStore

extension Export {
  /// The scores of all companies so far, company by company.
  func writeHistory(from store: Store, to put: (String) throws -> Void) async throws {
    var rows = ExportRows(["domain", "at", "intent_score", "score_band"], format)
    try put(rows.opening)
    var cursor: HistoryCursor?
    repeat {
      let page = try await store.historyPage(after: cursor, limit: 5_000)
      let known = page.points.filter { $0.point.at <= instant ?? $0.point.at }
      try put(
        rows.chunk(
          known.map { domain, point in
            [
              .text(domain.rawValue), .text(point.at.iso8601), .whole(point.total),
              .text(point.band?.rawValue),
            ]
          }))
      cursor = page.next
    } while cursor != nil
    try put(rows.closing)
  }
}
