import Canvas

extension WebAddress {
  /// Draws the address in full, with why it was not opened, to be copied.
  func draw(in frame: inout Frame, _ reason: String) {
    let columns = 84
    let room = max(1, min(frame.size.columns, columns) - 4)
    let address = text.wrapped(to: room, atMost: max(1, frame.size.rows - 2))
      .map { ($0, Role.accent) }
    let why = reason.wrapped(to: room).map { ($0, Role.dim) } + [("", .text)]
    // The address is what one came for.
    let lines = why.count + address.count + 2 > frame.size.rows ? address : why + address
    let box = DialogBox(in: frame.size, columns: columns, lines: lines.count)
    box.draw("Page", in: &frame)
    for (line, row) in zip(lines, box.rows) {
      frame.draw(line.0, row: row, column: box.left, limit: room, role: line.1)
    }
    box.drawHints([DialogHint("y", "copy"), .leave], in: &frame)
  }
}
