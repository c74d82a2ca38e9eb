import Intent
import IntentSources
import IntentStore

/// Prints all that was done about companies and not taken back, the oldest first.
struct ExportActivityCommand {
  private let format: ExportFormat

  init(_ invocation: Invocation) throws(UsageError) {
    format = try invocation.exportFormat()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    var rows = ExportRows(Activity.fieldNames, format)
    try Console.write(rows.opening)
    var position: Int64?
    repeat {
      let page = try await store.activityPage(after: position, limit: 5_000)
      let known = page.activities.filter {
        $0.activity.at <= session.settings.instant ?? $0.activity.at
      }
      try Console.write(rows.chunk(known.map { $0.activity.values(company: $0.company) }))
      position = page.next
    } while position != nil
    try Console.write(rows.closing)
  }
}
