import Canvas
import Intent

extension DetailPane {
  /// Draws what is in view, and a mark where there is more above or below.
  func draw(in frame: inout Frame, _ rect: Rect, isFocused: Bool) {
    for (index, line) in lines.dropFirst(scroll).prefix(rect.rows).enumerated() {
      line.draw(in: &frame, row: rect.row + index, column: rect.column, width: rect.columns)
    }
    let glyphs = Glyphs(frame.charset)
    let last = rect.maxRow - 1
    if scroll > 0 {
      frame.draw(glyphs.up, row: rect.row, endingAt: rect.maxColumn, role: .accent)
    }
    if lines.count - scroll > rect.rows {
      frame.draw(glyphs.down, row: last, endingAt: rect.maxColumn, role: .accent)
    }
    if isFocused { frame.cursor = Point(column: rect.column, row: rect.row) }
  }
}
