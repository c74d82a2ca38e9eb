import Canvas
import Intent

extension DashboardModel {
  /// Draws the whole screen.
  package func view() -> Frame {
    var frame = Frame(size: size, charset: charset)
    guard size.rows > 0, size.columns > 0 else { return frame }
    let layout = layout
    drawHeader(in: &frame, layout.header)
    if let list = layout.list { drawList(in: &frame, list) }
    switch layout.rule {
    case .none: break
    case .column(let column):
      frame.drawVerticalRule(column: column, rows: 1..<layout.footer.row)
    case .row(let row): frame.drawHorizontalRule(row: row, columns: 0..<size.columns)
    }
    if let rect = layout.detail {
      detail.draw(in: &frame, rect, isFocused: isDetailOpen)
    }
    drawFooter(in: &frame, layout.footer)
    switch mode {
    case .browsing, .filtering: break
    case .form(let form): form.draw(in: &frame)
    case .help(let help): help.draw(keymap, in: &frame)
    }
    return frame
  }

  private func drawList(in frame: inout Frame, _ rect: Rect) {
    guard watchlist.shownCount == 0 else {
      watchlist.draw(in: &frame, rect, at: now, isFocused: !isDetailOpen)
      return
    }
    let lines = emptyLines
    let top = rect.row + max(0, (rect.rows - lines.count) / 3)
    for (index, line) in lines.enumerated() where top + index < rect.maxRow {
      line.draw(in: &frame, row: top + index, column: rect.column + 1, width: rect.columns - 1)
    }
  }

  /// What to do where there is nothing to see.
  private var emptyLines: [DetailLine] {
    func text(_ text: String, _ role: Role = .text) -> DetailLine {
      DetailLine(left: [.init(text: text, role: role)])
    }
    if !isLoaded { return [text("Reading the watchlist…", .dim)] }
    if watchlist.isNarrowed {
      return [
        text("No company matches."), .blank,
        DetailLine(left: [
          .init(text: "Esc", role: .key), .init(text: " shows all again", role: .dim),
        ]),
      ]
    }
    return [
      .title("Nobody is on the watchlist yet"), .blank,
      DetailLine(left: [
        .init(text: keymap.keyName(of: .add) ?? "", role: .key),
        .init(text: " adds a company by its domain", role: .text),
      ]), .blank,
      text("Or from the shell:", .dim),
      text("intentiq import accounts FILE.csv", .key), text("  the export of a CRM", .dim),
      text("intentiq import evidence FILE.csv", .key), text("  what is known of them", .dim),
      text("intentiq demo", .key), text("  a sample to look around in", .dim),
    ]
  }
}
