import Canvas

extension TextField {
  /// Draws the text so that the cursor is in view, and puts the terminal's cursor there.
  func draw(
    in frame: inout Frame, row: Int, column: Int, width: Int, placeholder: String = "",
    hasCursor: Bool, marks: [TextMark] = []
  ) {
    guard width > 0 else { return }
    let widths = characters.map(\.columns)
    var first = 0
    var before = widths[..<cursor].reduce(0, +)
    while before >= width, first < cursor {
      before -= widths[first]
      first += 1
    }
    if isEmpty {
      frame.draw(placeholder, row: row, column: column, limit: width, role: .dim)
    } else {
      frame.draw(String(characters[first...]), row: row, column: column, limit: width)
      for mark in marks {
        let range = mark.range.clamped(to: first..<characters.count)
        guard !range.isEmpty else { continue }
        let start = column + widths[first..<range.lowerBound].reduce(0, +)
        let end = start + widths[range].reduce(0, +)
        let columns = start..<min(end, column + width)
        guard !columns.isEmpty else { continue }
        frame.assign(mark.role, row: row, columns: columns)
        frame.emphasize(mark.emphasis, row: row, columns: columns)
      }
    }
    if hasCursor {
      frame.cursor = Point(column: column + before, row: row)
      frame.showsCursor = true
    }
  }
}

/// A part of a text that looks different while it is typed.
struct TextMark {
  /// In characters.
  let range: Range<Int>
  let role: Role
  let emphasis: Emphasis
}
