extension Frame {
  /// Blanks the part of a rectangle that lies in the frame.
  package mutating func fill(_ rect: Rect, role: Role = .text, emphasis: Emphasis = []) {
    guard let columns = clipped(rect.column..<max(rect.column, rect.maxColumn)) else { return }
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.maxRow, size.rows)) {
      clearHalves(row: row, columns: columns)
      let start = row * size.columns
      let cell = Cell(unchecked: 0x20, role: role, emphasis: emphasis)
      for column in columns { cells[start + column] = cell }
    }
  }

  /// Adds an emphasis to cells that are drawn already.
  package mutating func emphasize(_ emphasis: Emphasis, row: Int, columns: Range<Int>) {
    guard (0..<size.rows).contains(row), let columns = clipped(columns) else { return }
    for column in columns { cells[row * size.columns + column].emphasis.formUnion(emphasis) }
  }

  /// Gives cells that are drawn already another role.
  package mutating func assign(_ role: Role, row: Int, columns: Range<Int>) {
    guard (0..<size.rows).contains(row), let columns = clipped(columns) else { return }
    for column in columns { cells[row * size.columns + column].role = role }
  }

  /// The columns of a range that lie in the frame; nil if none does.
  func clipped(_ columns: Range<Int>) -> Range<Int>? {
    let clipped = columns.clamped(to: 0..<size.columns)
    return clipped.isEmpty ? nil : clipped
  }
}
