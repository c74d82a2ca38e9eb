import Canvas

/// The frame of a dialog: a box with a title, room for lines, and hints in its lower edge.
struct DialogBox {
  let rect: Rect

  /// Stands in the middle of the screen, or over all of it where there is little room.
  init(in screen: Size, columns: Int = 64, lines: Int) {
    let columns = min(screen.columns, columns)
    let rows = min(screen.rows, lines + 2)
    rect = Rect(
      column: (screen.columns - columns) / 2, row: max(0, (screen.rows - rows) / 3),
      columns: columns, rows: rows)
  }

  /// Stands somewhere else.
  init(_ rect: Rect) {
    self.rect = rect
  }

  /// The column where its texts begin, and how many they may take.
  var left: Int { rect.column + 2 }
  var room: Int { max(0, rect.columns - 4) }

  /// The rows between its edges.
  var rows: Range<Int> { rect.row + 1..<max(rect.row + 1, rect.maxRow - 1) }

  /// The columns between its edges.
  var columns: Range<Int> { rect.column + 1..<max(rect.column + 1, rect.maxColumn - 1) }

  func draw(_ title: String, in frame: inout Frame) { frame.drawBox(rect, title: title) }

  /// Says in its lower edge what the keys do.
  func drawHints(_ hints: [DialogHint], in frame: inout Frame) {
    frame.drawHints(hints, in: rect)
  }

  /// Shows that a row is selected, and puts the cursor there.
  func select(row: Int, in frame: inout Frame) {
    frame.draw(Glyphs(frame.charset).selection, row: row, column: columns.lowerBound, role: .accent)
    frame.emphasize(.selected, row: row, columns: columns)
    frame.cursor = Point(column: columns.lowerBound, row: row)
  }
}
