import Canvas

extension Help {
  func draw(_ keymap: Keymap, in frame: inout Frame) {
    let size = frame.size
    let columns = min(size.columns, 100)
    let rect = Rect(column: (size.columns - columns) / 2, row: 0, columns: columns, rows: size.rows)
    let box = DialogBox(rect)
    box.draw("Help", in: &frame)
    let (left, room) = (box.left, box.room)
    query.draw(
      in: &frame, row: rect.row + 1, column: left, width: room, placeholder: "type to search",
      hasCursor: true)
    let lines = lines(of: keymap, Glyphs(frame.charset))
    let height = max(0, rect.rows - 4)
    let first = max(0, min(scroll, lines.count - height))
    if lines.isEmpty {
      frame.draw("Nothing in the help says that.", row: rect.row + 3, column: left, limit: room)
    }
    for (index, line) in lines.dropFirst(first).prefix(height).enumerated() {
      draw(line, in: &frame, row: rect.row + 3 + index, left, room)
    }
    box.drawHints([DialogHint("Up Down", "scroll"), .leave], in: &frame)
  }

  /// The names of the actions have a column where the texts leave room for them.
  private func draw(_ line: Line, in frame: inout Frame, row: Int, _ left: Int, _ room: Int) {
    guard !line.isHeading else {
      frame.draw(line.text, row: row, column: left, limit: room, role: .title, emphasis: .bold)
      return
    }
    let keys = frame.draw(line.keys, row: row, column: left, limit: min(16, room), role: .key)
    let column = max(17, keys + 1)
    var limit = max(0, room - column)
    if room >= 74 {
      limit -=
        frame.draw(line.name, row: row, endingAt: left + room, limit: limit / 2, role: .dim) + 2
    }
    frame.draw(line.text, row: row, column: left + column, limit: max(0, limit))
  }
}
