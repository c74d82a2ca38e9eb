import Intent

/// Writes what came of a job's rows, in the order sent.
package enum BulkExport {
  package static let columns = [
    "company_name", "domain", "intent_score", "score_band", "buying_stage", "urgency", "funding",
    "hiring", "news", "technology", "web", "why_now", "score_decay_date", "error",
  ]

  /// The whole file.
  package static func text(of results: some Sequence<BulkResult>, as format: ExportFormat) -> String
  {
    var rows = ExportRows(columns, format)
    let lines = rows.chunk(results.lazy.map(values))
    return rows.opening + lines + rows.closing
  }

  private static func values(of result: BulkResult) -> [ExportValue] {
    let score = result.score
    let points = Signal.allCases.map { ExportValue.whole(score?.points[$0]) }
    return [
      .text(result.row.companyName), .text(result.row.domain.rawValue), .whole(score?.total),
      .text(score?.band.rawValue), .text(score?.stage.rawValue), .text(score?.urgency.rawValue),
    ] + points + [
      .text(score?.whyNow), .text(score?.decayDate?.iso8601), .text(result.error),
    ]
  }
}
