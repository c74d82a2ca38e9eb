import Canvas

extension TextField {
  /// Draws the text so that the cursor is in view, and puts the terminal's cursor there.
  func draw(
    in frame: inout Frame, row: Int, column: Int, width: Int, placeholder: String = "",
    hasCursor: Bool
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
    }
    if hasCursor {
      frame.cursor = Point(column: column + before, row: row)
      frame.showsCursor = true
    }
  }
}
