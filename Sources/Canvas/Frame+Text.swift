extension Frame {
  /// Draws a text rightwards, clipped to the frame and to `limit` columns, and gives the columns
  /// it took.
  ///
  /// What does not fit ends in an ellipsis. Nothing is drawn outside of the frame, and no control
  /// character ever reaches a cell, whatever the text holds.
  @discardableResult
  package mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int? = nil, role: Role = .text,
    emphasis: Emphasis = []
  ) -> Int {
    guard holds(row: row, column: column) else { return 0 }
    let room = min(limit ?? .max, size.columns - column)
    guard room > 0 else { return 0 }
    let pen = Cell(unchecked: 0x20, role: role, emphasis: emphasis)
    if let length = text.printableASCIIPrefix(upTo: room) {
      return drawASCII(text, length: length, room: room, row: row, column: column, pen: pen)
    }
    let width = text.columns(upTo: room)
    guard width > room else {
      return drawWhole(text.unicodeScalars[...], row: row, column: column, width: width, pen: pen)
    }
    let head = text[..<text.end(within: room - 1)]
    let used = drawWhole(
      head.unicodeScalars, row: row, column: column, width: String(head).columns, pen: pen)
    drawEllipsis(row: row, column: column + used, pen: pen)
    return used + 1
  }

  /// Draws a text against a right edge: it ends before `column`, and begins at the most `limit`
  /// columns to the left; gives the columns it took.
  @discardableResult
  package mutating func draw(
    _ text: String, row: Int, endingAt column: Int, limit: Int? = nil, role: Role = .text,
    emphasis: Emphasis = []
  ) -> Int {
    let edge = min(column, size.columns)
    let room = min(limit ?? .max, edge)
    guard room > 0 else { return 0 }
    let fitted = text.fitted(to: room, charset: charset)
    return draw(
      fitted, row: row, column: edge - fitted.columns(upTo: room), role: role, emphasis: emphasis)
  }

  private mutating func drawASCII(
    _ text: String, length: Int, room: Int, row: Int, column: Int, pen: Cell
  ) -> Int {
    guard length > 0 else { return 0 }
    let shown = min(length, room)
    let start = row * size.columns + column
    clearHalves(row: row, columns: column..<column + shown)
    cells.withUnsafeMutableBufferPointer { cells in
      _ = text.utf8.withContiguousStorageIfAvailable { bytes in
        for offset in 0..<shown {
          var cell = pen
          cell.scalar = UInt32(bytes[offset])
          cells[start + offset] = cell
        }
      }
    }
    if length > room { drawEllipsis(row: row, column: column + room - 1, pen: pen) }
    return shown
  }

  /// Draws a text known to fit and to take `width` columns.
  private mutating func drawWhole(
    _ text: Substring.UnicodeScalarView, row: Int, column: Int, width: Int, pen: Cell
  ) -> Int {
    guard width > 0 else { return 0 }
    clearHalves(row: row, columns: column..<column + width)
    var cleanser = Cleanser(charset)
    var next = row * size.columns + column
    var last = next
    for scalar in text {
      switch cleanser.piece(for: scalar) {
      case .nothing: break
      case .mark(let mark): cells[last].add(mark: mark)
      case .character(let value, let columns):
        last = next
        var cell = pen
        cell.scalar = value
        if columns == 2 && !charset.isASCII { cell.part = .left }
        cells[next] = cell
        if columns == 2 {
          if !charset.isASCII { (cell.scalar, cell.part) = (0, .right) }
          cells[next + 1] = cell
        }
        next += columns
      }
    }
    return width
  }

  private mutating func drawEllipsis(row: Int, column: Int, pen: Cell) {
    var cell = pen
    cell.scalar = charset.isASCII ? 0x7E : 0x2026
    self[row: row, column: column] = cell
  }
}
