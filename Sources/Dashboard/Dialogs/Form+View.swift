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
    let hasRoom = fields.count < box.rows.count
    if hasRoom { drawReading(reading, in: &frame, box) }
    if !hasRoom, reading.kind == .failed, box.rect.rows > 1 {
      frame.draw(
        " \(reading.text) ", row: box.rect.maxRow - 1, column: left, limit: room, role: .error)
    } else {
      let next = fields.count > 1 ? [DialogHint("Tab", "next field")] : []
      box.drawHints([DialogHint("Enter", verb)] + next + [.leave], in: &frame)
    }
  }

  /// What the fields come to, or what is wrong with them, below a blank line where there is one.
  private func drawReading(_ reading: Notice, in frame: inout Frame, _ box: DialogBox) {
    let end = box.rows.upperBound
    let below = box.rows.lowerBound + fields.count
    let first = max(below, min(below + 1, end - 2))
    let lines = reading.text.wrapped(to: box.room, atMost: max(0, min(2, end - first)))
    for (index, line) in lines.enumerated() {
      frame.draw(
        line, row: first + index, column: box.left, limit: box.room, role: reading.kind.role)
    }
  }
}
