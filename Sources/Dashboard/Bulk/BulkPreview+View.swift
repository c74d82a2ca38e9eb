import Canvas
import Intent

extension BulkPreview {
  /// Where its parts stand on a screen.
  struct Layout {
    let box: DialogBox

    /// How much was understood, or why it cannot be sent.
    let head: [DetailLine]

    /// What is wrong line by line, then the companies.
    let lines: [DetailLine]

    /// The rows that those are seen in.
    let rows: Range<Int>
  }

  func layout(on screen: Size, _ charset: Charset = .unicode) -> Layout {
    // A box takes four columns for its edges, and a line of text two.
    let width = max(8, min(screen.columns, Self.columns) - 2)
    let head = head(width: width)
    let lines = lines(width: width, charset)
    let box = DialogBox(
      in: screen, columns: Self.columns, lines: max(3, head.count + lines.count))
    let shown = head.cut(to: max(1, min(head.count, box.rows.count - 1)))
    return Layout(
      box: box, head: shown, lines: lines,
      rows: min(box.rows.lowerBound + shown.count, box.rows.upperBound)..<box.rows.upperBound)
  }

  private static let columns = 88

  func draw(in frame: inout Frame) {
    let layout = layout(on: frame.size, frame.charset)
    let (box, rows) = (layout.box, layout.rows)
    box.draw("Score \(file?.name.oneLine ?? path.oneLine)", in: &frame)
    let (column, width) = (box.columns.lowerBound, box.columns.count)
    for (line, row) in zip(layout.head, box.rows) {
      line.draw(in: &frame, row: row, column: column, width: width)
    }
    let top = max(0, min(scroll, layout.lines.count - rows.count))
    for (line, row) in zip(layout.lines.dropFirst(top), rows) {
      line.draw(in: &frame, row: row, column: column, width: width)
    }
    let glyphs = Glyphs(frame.charset)
    if top > 0, let row = rows.first {
      frame.draw(glyphs.up, row: row, endingAt: box.columns.upperBound, role: .accent)
    }
    if top + rows.count < layout.lines.count, let row = rows.last {
      frame.draw(glyphs.down, row: row, endingAt: box.columns.upperBound, role: .accent)
    }
    box.drawHints(hints, in: &frame)
  }

  private func head(width: Int) -> [DetailLine] {
    if file == nil, failure == nil { return [DetailLine(left: [.init("Reading…", .dim)])] }
    if let reason = reasonAgainstSending {
      return DetailLine.paragraph(reason, width: width, role: .error)
    }
    let count = file?.rows.count ?? 0
    let text =
      "\(count.grouped) \(count == 1 ? "company" : "companies") understood. From here they cost no"
      + " credits."
    let ignored = file?.ignoredColumns.map(\.oneLine).joined(separator: ", ") ?? ""
    return DetailLine.paragraph(text, width: width, role: .ok)
      + (ignored.isEmpty
        ? [] : [DetailLine(left: [.init("Columns not used: \(ignored)", .dim)])])
  }

  private func lines(width: Int, _ charset: Charset) -> [DetailLine] {
    let faults = (file?.faults ?? []).flatMap { fault in
      var lines = DetailLine.paragraph(
        "line \(fault.line.grouped): \(fault.reason.oneLine)", width: width, indent: 3)
      lines[0].left.insert(.init("\(Glyphs(charset).cross) ", .error), at: 0)
      lines[0].indent = 1
      return lines
    }
    let first = min(34, width / 2)
    return faults
      + (file?.rows ?? []).map { row in
        let domain = row.domain.shown(in: charset).fitted(to: first - 1, charset: charset)
        return DetailLine(left: [
          .init(domain.rightPadded(to: first)),
          .init(
            row.companyName?.oneLine ?? row.domain.guessedName,
            row.companyName == nil ? .dim : .text),
        ])
      }
  }

  private var hints: [DialogHint] {
    let send = sendable.map { [DialogHint("Enter", "score \($0.rows.count.grouped)")] } ?? []
    let again = file == nil && failure == nil ? [] : [DialogHint("r", "read again")]
    return send + again + [.leave]
  }
}
