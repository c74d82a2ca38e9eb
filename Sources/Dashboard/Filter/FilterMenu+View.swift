import Canvas

extension FilterMenu {
  func draw(_ filters: [SavedFilter], in frame: inout Frame) {
    let isNaming = name != nil
    let box = DialogBox(in: frame.size, lines: max(1, filters.count) + (isNaming ? 3 : 0))
    box.draw("Saved filters", in: &frame)
    let (left, room) = (box.left, box.room)
    let height = max(0, box.rows.count - (isNaming ? 3 : 0))
    if filters.isEmpty, height > 0 {
      frame.draw(emptyText, row: box.rows.lowerBound, column: left, limit: room, role: .dim)
    }
    let first = max(0, min(position - height + 1, filters.count - height))
    for (index, filter) in filters.enumerated().dropFirst(first).prefix(height) {
      let row = box.rows.lowerBound + index - first
      frame.draw(filter.name, row: row, column: left, limit: min(20, room))
      frame.draw(
        filter.text, row: row, column: left + 22, limit: max(0, room - 22), role: .dim)
      guard index == position, !isNaming else { continue }
      frame.draw(Glyphs(frame.charset).selection, row: row, column: left - 1, role: .accent)
      frame.emphasize(.selected, row: row, columns: (left - 1)..<(left + room))
      frame.cursor = Point(column: left - 1, row: row)
    }
    if let name { drawName(name, in: &frame, box, box.rows.dropFirst(height + 1)) }
    box.drawHints(hints(filters), in: &frame)
  }

  private func drawName(
    _ name: TextField, in frame: inout Frame, _ box: DialogBox, _ rows: Range<Int>
  ) {
    let (left, room) = (box.left, box.room)
    guard let row = rows.first else { return }
    frame.draw("Name", row: row, column: left, limit: min(8, room), role: .accent)
    name.draw(
      in: &frame, row: row, column: left + 8, width: max(0, room - 8), placeholder: "my hot ones",
      hasCursor: true)
    guard rows.contains(row + 1) else { return }
    frame.draw("Filter", row: row + 1, column: left, limit: min(8, room), role: .dim)
    frame.draw(present, row: row + 1, column: left + 8, limit: max(0, room - 8))
  }

  private var emptyText: String {
    present.isEmpty
      ? "None yet. Narrow the list first; then it can be kept here." : "None yet."
  }

  private func hints(_ filters: [SavedFilter]) -> [DialogHint] {
    if name != nil { return [DialogHint("Enter", "keep"), .leave] }
    var hints: [DialogHint] = []
    if !filters.isEmpty { hints += [DialogHint("Enter", "apply"), DialogHint("d", "forget")] }
    if forgotten != nil { hints.append(DialogHint("u", "bring back")) }
    if !present.isEmpty { hints.append(DialogHint("a", "keep present")) }
    return hints + [.leave]
  }
}
