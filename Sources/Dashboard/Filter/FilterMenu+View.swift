import Canvas

extension FilterMenu {
  func draw(_ filters: [SavedFilter], in frame: inout Frame) {
    let size = frame.size
    let columns = min(size.columns, 64)
    let isNaming = name != nil
    let wanted = max(1, filters.count) + 2 + (isNaming ? 3 : 0)
    let rows = min(size.rows, wanted)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3),
      columns: columns, rows: rows)
    frame.drawBox(rect, title: "Saved filters")
    let left = rect.column + 2
    let room = max(0, columns - 4)
    let last = rect.maxRow - 1
    let height = max(0, rows - 2 - (isNaming ? 3 : 0))
    if filters.isEmpty, height > 0 {
      frame.draw(emptyText, row: rect.row + 1, column: left, limit: room, role: .dim)
    }
    let first = max(0, min(position - height + 1, filters.count - height))
    for (index, filter) in filters.enumerated().dropFirst(first).prefix(height) {
      let row = rect.row + 1 + index - first
      frame.draw(filter.name, row: row, column: left, limit: min(20, room))
      frame.draw(
        filter.text, row: row, column: left + 22, limit: max(0, room - 22), role: .dim)
      guard index == position, !isNaming else { continue }
      frame.draw(Glyphs(frame.charset).selection, row: row, column: left - 1, role: .accent)
      frame.emphasize(.selected, row: row, columns: (left - 1)..<(left + room))
      frame.cursor = Point(column: left - 1, row: row)
    }
    if let name { drawName(name, in: &frame, row: rect.row + 2 + height, last: last, left, room) }
    guard rect.rows > 1 else { return }
    frame.draw(hints(filters), row: last, column: left, limit: room, role: .dim)
  }

  private func drawName(
    _ name: TextField, in frame: inout Frame, row: Int, last: Int, _ left: Int, _ room: Int
  ) {
    guard row < last else { return }
    frame.draw("Name", row: row, column: left, limit: min(8, room), role: .accent)
    name.draw(
      in: &frame, row: row, column: left + 8, width: max(0, room - 8), placeholder: "my hot ones",
      hasCursor: true)
    guard row + 1 < last else { return }
    frame.draw("Filter", row: row + 1, column: left, limit: min(8, room), role: .dim)
    frame.draw(present, row: row + 1, column: left + 8, limit: max(0, room - 8))
  }

  private var emptyText: String {
    present.isEmpty
      ? "None yet. Narrow the list first; then it can be kept here." : "None yet."
  }

  private func hints(_ filters: [SavedFilter]) -> String {
    if name != nil { return " Enter keep   Esc leave " }
    var hints: [String] = []
    if !filters.isEmpty { hints += ["Enter apply", "d forget"] }
    if forgotten != nil { hints.append("u bring back") }
    if !present.isEmpty { hints.append("a keep present") }
    return " " + (hints + ["Esc leave"]).joined(separator: "  ") + " "
  }
}
