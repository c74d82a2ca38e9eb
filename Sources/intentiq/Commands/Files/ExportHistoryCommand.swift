import Intent
import IntentSources
import IntentStore

/// Prints the scores of all companies so far, company by company.
struct ExportHistoryCommand {
  private let format: ExportFormat

  init(_ invocation: Invocation) throws(UsageError) {
    format = try invocation.exportFormat()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    var rows = ExportRows(["domain", "at", "intent_score", "score_band"], format)
    try Console.write(rows.opening)
    var cursor: HistoryCursor?
    repeat {
      let page = try await store.historyPage(after: cursor, limit: 5_000)
      let known = page.points.filter { $0.point.at <= session.settings.instant ?? $0.point.at }
      try Console.write(
        rows.chunk(
          known.map { domain, point in
            [
              .text(domain.rawValue), .text(point.at.iso8601), .whole(point.total),
              .text(point.band?.rawValue),
            ]
          }))
      cursor = page.next
    } while cursor != nil
    try Console.write(rows.closing)
  }
}
