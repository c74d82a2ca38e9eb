import Canvas
import Intent

extension Form {
  /// Draws the dialog in the middle of the screen, or over all of it where there is little room.
  func draw(in frame: inout Frame, _ setting: Setting) {
    let reading = reading(setting)
    let box = DialogBox(in: frame.size, lines: fields.count + 4)
    box.draw(title, in: &frame)
    let (left, room) = (box.left, box.room)
    for (index, (field, row)) in zip(fields, box.rows).enumerated() {
      let isFocused = index == focus
      frame.draw(
        field.label, row: row, column: left, limit: min(8, room), role: isFocused ? .accent : .dim)
      field.text.draw(
        in: &frame, row: row, column: left + 8, width: max(0, room - 8),
        placeholder: field.placeholder, hasCursor: isFocused)
    }
    let rest = box.rows.dropFirst(fields.count + 1)
    guard !rest.isEmpty else { return }
    for (line, row) in zip(reading.text.wrapped(to: room).prefix(2), rest) {
      frame.draw(line, row: row, column: left, limit: room, role: reading.kind.role)
    }
    box.drawHints("Enter \(verb)   Tab next field   Esc leave", in: &frame)
  }
}
