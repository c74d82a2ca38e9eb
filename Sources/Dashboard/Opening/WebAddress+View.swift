import Canvas

extension WebAddress {
  /// Draws the address in full, with why it was not opened, to be copied.
  func draw(in frame: inout Frame, _ reason: String) {
    let size = frame.size
    let columns = min(size.columns, 84)
    let room = max(1, columns - 4)
    let lines =
      reason.wrapped(to: room).map { ($0, Role.dim) } + [("", .text)]
      + text.wrapped(to: room).map { ($0, Role.accent) }
    let rows = min(size.rows, lines.count + 2)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3),
      columns: columns, rows: rows)
    frame.drawBox(rect, title: "Page")
    for (index, line) in lines.enumerated() where rect.row + 1 + index < rect.maxRow - 1 {
      frame.draw(
        line.0, row: rect.row + 1 + index, column: rect.column + 2, limit: room, role: line.1)
    }
    guard rect.rows > 1 else { return }
    frame.draw(
      " y copy   Esc leave ", row: rect.maxRow - 1, column: rect.column + 2, limit: room,
      role: .dim)
  }
}
