import Canvas
import Intent

extension DetailPane {
  /// Draws what is in view, the cursor while the pane is open, and a mark where there is more above
  /// or below.
  func draw(in frame: inout Frame, _ rect: Rect, isFocused: Bool) {
    for (index, line) in lines.dropFirst(scroll).prefix(rect.rows).enumerated() {
      line.draw(in: &frame, row: rect.row + index, column: rect.column, width: rect.columns)
    }
    let glyphs = Glyphs(frame.charset)
    if scroll > 0 {
      frame.draw(glyphs.up, row: rect.row, endingAt: rect.maxColumn, role: .accent)
    }
    if lines.count - scroll > rect.rows {
      frame.draw(glyphs.down, row: rect.maxRow - 1, endingAt: rect.maxColumn, role: .accent)
    }
    guard isFocused else { return }
    let row = rect.row + cursor - scroll
    frame.draw(glyphs.selection, row: row, column: rect.column, role: .accent)
    frame.emphasize(.selected, row: row, columns: rect.column..<rect.maxColumn)
    frame.cursor = Point(column: rect.column, row: row)
  }
}
