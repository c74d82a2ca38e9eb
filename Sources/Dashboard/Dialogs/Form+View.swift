import Canvas
import Intent

extension Form {
  /// Draws the dialog in the middle of the screen, or over all of it where there is little room.
  func draw(in frame: inout Frame, _ setting: Setting) {
    let reading = reading(setting)
    let size = frame.size
    let columns = min(size.columns, 64)
    let rows = min(size.rows, 6 + fields.count)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3),
      columns: columns, rows: rows)
    frame.drawBox(rect, title: title)
    let left = rect.column + 2
    let room = max(0, columns - 4)
    for (index, field) in fields.enumerated() {
      let row = rect.row + 1 + index
      guard row < rect.maxRow - 1 else { break }
      let isFocused = index == focus
      frame.draw(
        field.label, row: row, column: left, limit: min(8, room), role: isFocused ? .accent : .dim)
      field.text.draw(
        in: &frame, row: row, column: left + 8, width: max(0, room - 8),
        placeholder: field.placeholder, hasCursor: isFocused)
    }
    let row = rect.row + 2 + fields.count
    guard row < rect.maxRow - 1 else { return }
    let role: Role =
      switch reading.kind {
      case .done: .ok
      case .failed: .error
      case .hint: .dim
      }
    for (index, line) in reading.text.wrapped(to: room).prefix(2).enumerated()
    where row + index < rect.maxRow - 1 {
      frame.draw(line, row: row + index, column: left, limit: room, role: role)
    }
    frame.draw(
      " Enter \(verb)   Tab next field   Esc leave ", row: rect.maxRow - 1, column: left,
      limit: room, role: .dim)
  }
}
