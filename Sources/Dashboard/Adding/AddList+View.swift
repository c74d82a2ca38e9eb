import Canvas
import Intent

extension AddList {
  /// Draws each line with its number, whether it comes, its company and its name, or why it has
  /// none; the line under the cursor stays in view.
  func draw(in frame: inout Frame) {
    let box = DialogBox(in: frame.size, columns: 100, lines: max(items.count, 1) + 2)
    box.draw("Add companies", in: &frame)
    let (left, room) = (box.left, box.room)
    guard let top = box.rows.first else { return }
    drawTags(in: &frame, row: top, column: left, room: room)
    if let unread {
      frame.draw(
        "Reading \(unread.utf8.count / 1_000) KB…", row: top + 2, column: left, limit: room,
        role: .dim)
    } else {
      let height = box.rows.dropFirst(2).count
      let first = max(0, min(cursor - height / 2, items.count - height))
      for (index, row) in zip(items.indices.dropFirst(first), box.rows.dropFirst(2)) {
        draw(index, in: &frame, row: row, box)
      }
      drawCounts(in: &frame, row: top + 1, column: left, room: room)
    }
    box.drawHints(hints, in: &frame)
  }

  private func drawTags(in frame: inout Frame, row: Int, column: Int, room: Int) {
    let hasFocus = if case .tags = focus { true } else { false }
    frame.draw("Tags", row: row, column: column, limit: room, role: hasFocus ? .accent : .dim)
    tags.text.draw(
      in: &frame, row: row, column: column + 6, width: max(0, room - 6),
      placeholder: hasFocus
        ? tags.suggestions.joined(separator: " ") : "for all of them, if any", hasCursor: hasFocus)
  }

  /// How many come and what does not, or all of a reason that has no room in its line.
  private func drawCounts(in frame: inout Frame, row: Int, column: Int, room: Int) {
    if items.indices.contains(cursor), case .refused(let why) = standing(at: cursor),
      why.columns > room - room / 2
    {
      frame.draw(why, row: row, column: column, limit: room, role: .error)
      return
    }
    let cut = isCut ? "the paste was too long: lines are missing at its end" : nil
    let text = ["\(comingCount) to add", cut, tally.words].compactMap { $0 }.joined(separator: ", ")
    frame.draw(
      text, row: row, column: column, limit: room,
      role: comingCount > 0 && !isCut ? .ok : .warning)
  }

  private func draw(_ index: Int, in frame: inout Frame, row: Int, _ box: DialogBox) {
    let (column, width) = (box.columns.lowerBound, box.columns.count)
    let glyphs = Glyphs(frame.charset)
    let item = items[index]
    let standing = standing(at: index)
    let isSelected = index == cursor
    if isSelected { frame.draw(glyphs.selection, row: row, column: column, role: .accent) }
    let digits = max(2, String(items.last?.line ?? 0).count)
    frame.draw(String(item.line), row: row, endingAt: column + 1 + digits, role: .dim)
    let left = column + digits + 2
    frame.draw(standing.sign(glyphs), row: row, column: left, role: standing.role)
    let room = max(0, column + width - left - 3)
    let first = min(30, room / 2)
    frame.draw(
      item.domain?.shown ?? item.text, row: row, column: left + 2, limit: max(0, first - 1),
      role: standing == .comes ? .text : .dim)
    let rest = left + 2 + first
    if isSelected, case .line(let field) = focus {
      let isWhole = item.domain == nil
      field.draw(
        in: &frame, row: row, column: isWhole ? left + 2 : rest,
        width: isWhole ? room : room - first, hasCursor: true)
      return
    }
    frame.draw(
      words(for: item, standing), row: row, column: rest, limit: max(0, room - first),
      role: standing == .comes ? .text : .dim)
    guard isSelected else { return }
    frame.emphasize(.selected, row: row, columns: column..<column + width)
    if case .list = focus { frame.cursor = Point(column: column, row: row) }
  }

  private func words(for item: PastedCompanies.Item, _ standing: Standing) -> String {
    switch standing {
    case .comes: name(of: item)
    case .leftOut: "left out: \(name(of: item))"
    case .listed: "on the watchlist already"
    case .twice(let line): "twice: line \(line)"
    case .refused(let why): why
    }
  }

  private func name(of item: PastedCompanies.Item) -> String {
    guard case .company(let domain, let name) = item.reading else { return "" }
    return name ?? domain.guessedName
  }

  private var hints: [DialogHint] {
    if unread != nil { return [.leave] }
    return switch focus {
    case .list:
      [
        DialogHint("Enter", "add \(comingCount)"), DialogHint("Space", "leave out"),
        DialogHint("e", "edit"), DialogHint("t", "tags"), DialogHint("n", "next refused"), .leave,
      ]
    case .tags: [DialogHint("Enter", "keep"), DialogHint("Tab", "complete")]
    case .line: [DialogHint("Enter", "keep"), DialogHint("Esc", "as it was")]
    }
  }
}

extension AddList.Standing {
  fileprivate func sign(_ glyphs: Glyphs) -> String {
    switch self {
    case .comes: glyphs.check
    case .leftOut: glyphs.dash
    case .listed, .twice: "="
    case .refused: glyphs.stale
    }
  }

  fileprivate var role: Role {
    switch self {
    case .comes: .ok
    case .leftOut, .listed, .twice: .dim
    case .refused: .error
    }
  }
}
