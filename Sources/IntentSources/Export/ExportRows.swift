/// Writes rows of named values in a format, a chunk at a time.
///
/// ```swift
/// var rows = ExportRows(["domain", "score"], .csv)
/// rows.opening                                     // "domain,score\r\n"
/// rows.chunk([[.text("acme.com"), .whole(91)]])    // "acme.com,91\r\n"
/// rows.closing                                     // ""
/// ```
package struct ExportRows {
  private let names: [String]
  private let format: ExportFormat
  private var isFirst = true

  package init(_ names: [String], _ format: ExportFormat) {
    self.names = names
    self.format = format
  }

  /// What stands before the rows.
  package var opening: String {
    switch format {
    case .csv: CSVText.row(names.map { .text($0) })
    case .json: "["
    case .jsonl: ""
    }
  }

  /// What stands behind the rows.
  package var closing: String {
    format == .json ? (isFirst ? "]\n" : "\n]\n") : ""
  }

  /// Some rows, each with a value for every name.
  package mutating func chunk(_ rows: some Sequence<[ExportValue]>) -> String {
    var text = ""
    for row in rows {
      switch format {
      case .csv: text += CSVText.row(row)
      case .json: text += (isFirst ? "\n" : ",\n") + JSONText.object(names, row)
      case .jsonl: text += JSONText.object(names, row) + "\n"
      }
      isFirst = false
    }
    return text
  }
}
