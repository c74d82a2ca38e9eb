import Intent
import IntentSources
import IntentStore

extension Export {
  /// All that was done about companies and not taken back, the oldest first.
  func writeActivity(from store: Store, to put: (String) throws -> Void) async throws {
    var rows = ExportRows(Activity.fieldNames, format)
    try put(rows.opening)
    var position: Int64?
    repeat {
      let page = try await store.activityPage(after: position, limit: 5_000)
      let known = page.activities.filter { $0.activity.at <= instant ?? $0.activity.at }
      try put(rows.chunk(known.map { $0.activity.values(company: $0.company) }))
      position = page.next
    } while position != nil
    try put(rows.closing)
  }
}
