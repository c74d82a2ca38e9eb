import Canvas
import Intent

extension BulkPreview {
  /// Draws how much was understood, then what is wrong line by line, then the companies.
  func draw(in frame: inout Frame) {
    let box = DialogBox(in: frame.size, columns: 88, lines: max(3, lineCount + 3))
    box.draw("Score \(file?.name.oneLine ?? path.oneLine)", in: &frame)
    let lines = head(width: box.room).prefix(max(1, box.rows.count - 1))
    for (line, row) in zip(lines, box.rows) {
      frame.draw(line.0, row: row, column: box.left, limit: box.room, role: line.1)
    }
    let rest = box.rows.dropFirst(lines.count)
    let top = max(0, min(scroll, lineCount - rest.count))
    for (index, row) in zip(top..<max(top, lineCount), rest) {
      draw(index, in: &frame, row: row, box)
    }
    if top > 0, let row = rest.first {
      frame.draw(
        Glyphs(frame.charset).up, row: row, endingAt: box.rect.maxColumn - 1, role: .accent)
    }
    if top + rest.count < lineCount, let row = rest.last {
      frame.draw(
        Glyphs(frame.charset).down, row: row, endingAt: box.rect.maxColumn - 1, role: .accent)
    }
    box.drawHints(hints, in: &frame)
  }

  private var lineCount: Int { (file?.faults.count ?? 0) + (file?.rows.count ?? 0) }

  private func head(width: Int) -> [(String, Role)] {
    if file == nil, failure == nil { return [("Reading…", .dim)] }
    if let reason = reasonAgainstSending {
      return reason.wrapped(to: max(8, width), atMost: 3).map { ($0, .error) }
    }
    let count = file?.rows.count ?? 0
    let text =
      "\(count.grouped) \(count == 1 ? "company" : "companies") understood. From here they cost no"
      + " credits."
    return text.wrapped(to: max(8, width), atMost: 2).map { ($0, .ok) }
  }

  private func draw(_ index: Int, in frame: inout Frame, row: Int, _ box: DialogBox) {
    guard let file else { return }
    if index < file.faults.count {
      let fault = file.faults[index]
      let sign = Glyphs(frame.charset).cross
      let used = frame.draw(
        "\(sign) line \(fault.line.grouped): ", row: row, column: box.left, limit: box.room,
        role: .error)
      frame.draw(
        fault.reason.oneLine, row: row, column: box.left + used, limit: max(0, box.room - used))
      return
    }
    let company = file.rows[index - file.faults.count]
    let first = min(34, box.room / 2)
    frame.draw(
      company.domain.shown(in: frame.charset), row: row, column: box.left, limit: max(0, first - 1))
    frame.draw(
      company.companyName?.oneLine ?? company.domain.guessedName, row: row,
      column: box.left + first, limit: max(0, box.room - first),
      role: company.companyName == nil ? .dim : .text)
  }

  private var hints: [DialogHint] {
    let send = sendable.map { [DialogHint("Enter", "score \($0.rows.count.grouped)")] } ?? []
    let again = file == nil && failure == nil ? [] : [DialogHint("r", "read again")]
    return send + again + [.leave]
  }
}
