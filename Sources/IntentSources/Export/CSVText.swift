import Intent

/// Writes CSV as RFC 4180 has it.
package enum CSVText {
  /// A row with its line end.
  ///
  /// A text that a spreadsheet would run as a formula, or that starts with `'`, gets a `'` more.
  package static func row(_ values: [ExportValue]) -> String {
    values.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ value: ExportValue) -> String {
    switch value {
    case .text(let text): text.map { cell($0.oneLine) } ?? ""
    case .lines(let text): text.map { cell($0.cleanLines) } ?? ""
    case .number(let number): number?.plain ?? ""
    case .whole(let number): number.map(String.init) ?? ""
    case .texts(let texts): cell(QuotedList.join(texts, with: "; "))
    case .prepared(let text, _): cell(text)
    }
  }

  private static func cell(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@'".utf8.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    return safe.utf8.contains { "\",;\n".utf8.contains($0) } ? safe.inDoubledQuotes : safe
  }
}

extension Double {
  /// The shortest text that reads back as the same number: `600000000`, `0.1`, `1e-07`.
  var plain: String {
    let text = "\(self)"
    return text.hasSuffix(".0") && text != "-0.0" ? String(text.dropLast(2)) : text
  }
}
