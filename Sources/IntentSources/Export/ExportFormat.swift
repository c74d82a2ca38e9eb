/// The formats that files are written in.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv, json, jsonl
}

/// A value of a row that is written out.
package enum ExportValue {
  /// One line.
  case text(String?)

  /// A text whose line breaks are kept.
  case lines(String?)
  case number(Double?)
  case whole(Int?)

  /// In CSV one cell, in JSON an array of texts.
  case texts([String])

  /// In CSV one cell, in JSON ready-made JSON.
  case prepared(cell: String, json: String)
}
