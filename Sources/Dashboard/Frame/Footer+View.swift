import Canvas

extension DashboardModel {
  /// The filter while it is typed, what there is to tell, or what the keys do here and now.
  func drawFooter(in frame: inout Frame, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    if case .filtering(let field) = mode { return drawFilter(field, in: &frame, rect) }
    let rect = drawMarks(in: &frame, rect)
    if let notice {
      drawNotice(notice, in: &frame, rect)
    } else {
      drawHints(in: &frame, rect)
    }
  }

  private func drawFilter(_ field: TextField, in frame: inout Frame, _ rect: Rect) {
    var right = rect.maxColumn - 1
    right -=
      frame.draw(
        [markedText, found].compactMap { $0 }.joined(separator: ", "), row: rect.row,
        endingAt: right, limit: rect.columns / 3, role: .dim) + 2
    if let fault = filter.fault ?? notice.flatMap({ $0.kind == .failed ? $0.text : nil }) {
      // What is typed keeps a third of the line.
      let room = min(right - rect.columns / 3, fault.columns)
      right -= frame.draw(fault, row: rect.row, endingAt: right, limit: room, role: .error) + 2
    }
    frame.draw("/", row: rect.row, column: 1, role: .accent)
    field.draw(
      in: &frame, row: rect.row, column: 2, width: max(1, right - 2),
      placeholder: "words, band:hot, score>60, -not", hasCursor: true, marks: filter.marks)
  }

  /// How many are marked, before all else; gives the room that is left.
  private func drawMarks(in frame: inout Frame, _ rect: Rect) -> Rect {
    guard let markedText else { return rect }
    let sign = Glyphs(charset).marked
    // What there is to tell comes first where there is little room.
    let wanted = notice.map { $0.text.columns + ($0.canUndo ? 10 : 2) } ?? 0
    let isShort = wanted + markedText.columns + 5 > rect.columns
    let text = isShort && wanted > 0 ? "\(sign) \(watchlist.marks.count)" : "\(sign) \(markedText)"
    let used = frame.draw(
      text, row: rect.row, column: 1, limit: max(0, rect.columns - 1), role: .marked,
      emphasis: .bold)
    return Rect(
      column: rect.column + used + 2, row: rect.row, columns: max(0, rect.columns - used - 2),
      rows: rect.rows)
  }

  private func drawNotice(_ notice: Notice, in frame: inout Frame, _ rect: Rect) {
    var room = rect.columns - 2
    if notice.canUndo, let key = keymap.keyName(of: .undo) {
      let right = rect.maxColumn - 1
      let used = frame.draw("\(key) undo", row: rect.row, endingAt: right, role: .key)
      frame.mark(row: rect.row, columns: right - used..<right, as: Key(named: key))
      room -= used + 2
    }
    // What has no room in one line takes those above it, for it is there to be read.
    let fits = notice.text.columns <= room
    let lines =
      fits
      ? [notice.text]
      : notice.text.wrapped(to: max(1, room), atMost: max(1, min(4, size.rows / 4)))
    let rows = max(1, lines.count)
    let top = rect.row - rows + 1
    if rows > 1 {
      frame.fill(Rect(column: 0, row: top, columns: rect.maxColumn, rows: rows - 1))
    }
    for (index, line) in lines.enumerated() {
      frame.draw(
        line, row: top + index, column: rect.column + 1, limit: max(0, room), role: notice.kind.role
      )
    }
  }
}
