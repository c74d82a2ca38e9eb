import Canvas
import Intent

extension ThemePicker {
  /// Where the dialog stands: at the right, so that the list beside it is seen in the theme.
  static func rect(in size: Size, items: Int) -> Rect {
    let columns = min(size.columns, 34)
    let rows = min(size.rows, items + sampleRows + 2)
    return Rect(
      column: size.columns - columns, row: max(0, (size.rows - rows) / 2), columns: columns,
      rows: rows)
  }

  /// The lines for the names; the sample below them goes first where there is little room.
  private static func nameRows(in rect: Rect) -> Int {
    let room = max(0, rect.rows - 2)
    return room >= sampleRows + 4 ? room - sampleRows : room
  }

  /// The items in view.
  func visible(in rect: Rect) -> Range<Int> {
    let rows = Self.nameRows(in: rect)
    let first = max(0, min(position - rows / 2, items.count - rows))
    return first..<min(items.count, first + rows)
  }

  func draw(in frame: inout Frame) {
    let rect = Self.rect(in: frame.size, items: items.count)
    let box = DialogBox(rect)
    box.draw("Theme", in: &frame)
    for (index, row) in zip(visible(in: rect), box.rows) {
      draw(items[index], isSelected: index == position, in: &frame, row: row, box)
    }
    let sample = box.rows.dropFirst(Self.nameRows(in: rect))
    if let row = sample.first { drawSample(in: &frame, row: row, box) }
    let keep = selected.fault == nil ? [DialogHint("Enter", "keep")] : []
    box.drawHints(keep + [.leave], in: &frame)
  }

  private func draw(
    _ item: ThemeItem, isSelected: Bool, in frame: inout Frame, row: Int, _ box: DialogBox
  ) {
    let rect = box.rect
    let right = rect.maxColumn - 2
    if item.name == before {
      frame.draw(Glyphs(frame.charset).check, row: row, column: rect.column + 2, role: .ok)
    }
    let name = frame.draw(
      item.name, row: row, column: rect.column + 4, limit: max(0, right - rect.column - 4))
    let note = item.fault == nil ? item.note : "broken"
    frame.draw(
      note, row: row, endingAt: right, limit: max(0, right - rect.column - 6 - name),
      role: item.fault == nil ? .dim : .error)
    if isSelected { box.select(row: row, in: &frame) }
  }

  private static let sampleRows = 6

  /// A rule, then each band with its sign and a bar; what is wrong with a theme that has no sample.
  private func drawSample(in frame: inout Frame, row: Int, _ box: DialogBox) {
    let (left, room) = (box.left, box.room)
    frame.drawHorizontalRule(row: row, columns: box.columns)
    if let fault = selected.fault {
      for (index, line) in fault.wrapped(to: room, atMost: Self.sampleRows - 1).enumerated() {
        frame.draw(line, row: row + 1 + index, column: left, limit: room, role: .error)
      }
      return
    }
    let glyphs = Glyphs(frame.charset)
    for (index, line) in Sample.lines(glyphs).enumerated() {
      var column = left
      for piece in line {
        column +=
          frame.draw(
            piece.text, row: row + 1 + index, column: column,
            limit: max(0, left + room - column), role: piece.role, emphasis: piece.emphasis) + 1
      }
    }
  }
}

/// A little of everything that a theme colours.
private enum Sample {
  static func lines(_ glyphs: Glyphs) -> [[DetailLine.Piece]] {
    [
      [
        .init("\(glyphs.hot) HOT 91", .hot, .bold), .init("\(glyphs.up) 12", .up),
        .init("funding", .text), .init(bar(glyphs, 8), .funding),
      ],
      [
        .init("\(glyphs.warm) WARM 62", .warm), .init("\(glyphs.down) 4", .down),
        .init("news   ", .text), .init(bar(glyphs, 6), .news),
      ],
      [
        .init("\(glyphs.cold) COLD 31", .cold), .init("\(glyphs.same)  ", .dim),
        .init("web    ", .text), .init(bar(glyphs, 4), .web),
      ],
      [
        .init("title", .title, .bold), .init("text", .text), .init("dim", .dim),
        .init("key", .key), .init("accent", .accent),
      ],
      [
        .init("ok", .ok), .init("warning", .warning), .init("error", .error),
        .init("match", .match),
      ],
    ]
  }

  private static func bar(_ glyphs: Glyphs, _ columns: Int) -> String {
    String(repeating: glyphs.barFull, count: columns)
  }
}
