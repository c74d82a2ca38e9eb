import Canvas

/// Rows of text in columns, aligned by what they take on the screen.
struct TextTable {
  enum Alignment {
    case left, right

    /// To the left, and narrower than its texts where the lines would be too long.
    case flexible
  }

  struct Cell {
    let text: String

    /// Puts colour on a text that is already as wide as its column.
    let paint: (String) -> String

    init(_ text: String, paint: @escaping (String) -> String = { $0 }) {
      self.text = text
      self.paint = paint
    }
  }

  private let alignments: [Alignment]
  private var rows: [[Cell]] = []

  init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }
  mutating func add(_ texts: [String]) { rows.append(texts.map { Cell($0) }) }

  /// The lines, each with its line end.
  func text(indentedBy indentation: Int = 0) -> String {
    lines().map { String(repeating: " ", count: indentation) + $0 + "\n" }.joined()
  }

  /// How many columns the lines take at least, their flexible columns as narrow as they get.
  var leastColumns: Int {
    let widths = widths
    return alignments.indices.reduce(2 * (widths.count - 1)) { sum, column in
      sum + (alignments[column] == .flexible ? min(widths[column], 10) : widths[column])
    }
  }

  /// The rows as lines without blanks at the end, within so many columns as far as the flexible
  /// ones allow; nil for any.
  func lines(within limit: Int? = nil, charset: Charset = .unicode) -> [String] {
    var widths = widths
    if let limit { shrink(&widths, to: limit) }
    return rows.map { line($0, widths, charset) }
  }

  private var widths: [Int] {
    alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].text.columns : 0 }.max() ?? 0
    }
  }

  /// Takes from the widest flexible column, again and again, but leaves each ten.
  private func shrink(_ widths: inout [Int], to limit: Int) {
    var excess = widths.reduce(2 * (widths.count - 1), +) - limit
    while excess > 0 {
      let shrinkable = alignments.indices.filter { alignments[$0] == .flexible && widths[$0] > 10 }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(_ row: [Cell], _ widths: [Int], _ charset: Charset) -> String {
    let last = row.lastIndex { !$0.text.isEmpty } ?? -1
    return row.indices.prefix(last + 1).map { column in
      let text = row[column].text.fitted(to: widths[column], charset: charset)
      let blanks = String(repeating: " ", count: widths[column] - text.columns)
      switch alignments[column] {
      case .left, .flexible: return row[column].paint(text) + (column == last ? "" : blanks)
      case .right: return blanks + row[column].paint(text)
      }
    }.joined(separator: "  ")
  }
}
