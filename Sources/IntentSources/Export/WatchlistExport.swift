import Foundation
import Intent

/// Writes the watchlist, so that an import reads the companies back; their scores it ignores.
package struct WatchlistExport {
  private var rows: ExportRows

  package init(_ format: ExportFormat) {
    rows = ExportRows(Self.columns, format)
  }

  private static let columns = [
    "domain", "name", "tags", "owner", "industry", "employees", "country", "contacts", "added_at",
    "intent_score", "score_band", "buying_stage", "urgency", "score_change", "funding", "hiring",
    "news", "technology", "web", "scored_at", "score_decay_date",
  ]

  /// What stands before the entries.
  package var opening: String { rows.opening }

  /// What stands behind them.
  package var closing: String { rows.closing }

  /// Some entries, each with its stored score; nil where it was never scored.
  package mutating func chunk(
    _ entries: some Sequence<(entry: WatchlistEntry, score: Score?)>
  ) -> String {
    rows.chunk(entries.lazy.map { Self.entryValues($0.entry) + Self.scoreValues($0.score) })
  }

  private static func entryValues(_ entry: WatchlistEntry) -> [ExportValue] {
    let contacts = JSONText.array(
      entry.contacts.map { contact in
        JSONText.object(
          ["name", "title", "phone", "email"],
          [
            .text(contact.name), .text(contact.title), .text(contact.phone), .text(contact.email),
          ])
      })
    return [
      .text(entry.company.domain.rawValue), .text(entry.company.name), .texts(entry.tags),
      .text(entry.owner), .text(entry.company.industry), .text(entry.company.employees),
      .text(entry.company.country),
      .prepared(cell: Contact.cell(entry.contacts), json: contacts),
      .text(entry.addedAt.iso8601),
    ]
  }

  private static func scoreValues(_ score: Score?) -> [ExportValue] {
    let summary = score?.summary
    let points = Signal.allCases.map { ExportValue.whole(score?.points[$0]) }
    return [
      .whole(summary?.total), .text(summary?.band?.rawValue), .text(summary?.stage.rawValue),
      .text(summary?.urgency.rawValue), .whole(summary?.momentum),
    ] + points + [.text(summary?.scoredAt.iso8601), .text(summary?.decayDate?.isoDay)]
  }
}
