import Canvas
import Intent

extension DashboardModel {
  /// Draws the whole screen.
  package func view() -> Frame {
    var frame = Frame(size: size, charset: charset)
    guard size.rows > 0, size.columns > 0 else { return frame }
    let layout = layout
    drawHeader(in: &frame, layout.header)
    if screen == .monitor {
      drawMonitor(in: &frame)
    } else if screen == .bulk {
      drawBulk(in: &frame)
    } else if let list = layout.list {
      drawList(in: &frame, list)
    }
    switch layout.rule {
    case _ where screen == .monitor: break
    case .none: break
    case .column(let column):
      frame.drawVerticalRule(column: column, rows: 1..<layout.footer.row)
    case .row(let row): frame.drawHorizontalRule(row: row, columns: 0..<size.columns)
    }
    if screen != .monitor, screen != .bulk, let rect = layout.detail {
      detail.draw(in: &frame, rect, isFocused: isDetailOpen)
    }
    drawFooter(in: &frame, layout.footer)
    switch mode {
    case .browsing, .filtering: break
    case .filters(let menu): menu.draw(savedFilters, in: &frame)
    case .form(let form): form.draw(in: &frame, formSetting)
    case .copying(let menu): menu.draw(in: &frame)
    case .tagging(let dialog): dialog.draw(in: &frame)
    case .checking(let list): list.draw(in: &frame)
    case .showing(let address, let reason): address.draw(in: &frame, reason)
    case .help(let help): help.draw(keymap, in: &frame)
    case .pickingTheme(let picker): picker.draw(in: &frame)
    case .commanding(let prompt): drawPrompt(prompt, in: &frame)
    case .bulk(let dialog): dialog.draw(in: &frame)
    }
    drawFaultOverDialog(in: &frame, layout.footer)
    // A voice reads where the cursor is.
    if charset.isSpoken { frame.showsCursor = true }
    return frame
  }

  /// Shows what went wrong also where a dialog lies over the last line.
  private func drawFaultOverDialog(in frame: inout Frame, _ rect: Rect) {
    switch mode {
    case .help, .checking, .bulk:
      guard notice?.kind == .failed else { return }
      frame.fill(rect)
      drawFooter(in: &frame, rect)
    case .browsing, .filtering, .filters, .form, .copying, .tagging, .showing, .pickingTheme,
      .commanding:
      break
    }
  }

  private func drawList(in frame: inout Frame, _ rect: Rect) {
    switch screen {
    case .watchlist where watchlist.shownCount > 0:
      watchlist.draw(in: &frame, rect, at: now, isFocused: !isDetailOpen)
    case .prioritize where !prioritize.entries.isEmpty:
      prioritize.draw(
        in: &frame, rect,
        Prioritize.Setting(
          now: now, time: time, isFocused: !isDetailOpen, charset: charset,
          novelties: watchlist.novelties))
    case .watchlist, .prioritize, .monitor, .bulk:
      let lines = emptyLines(width: rect.columns)
      let top = rect.row + max(0, (rect.rows - lines.count) / 3)
      for (index, line) in lines.cut(to: rect.maxRow - top).enumerated() {
        line.draw(in: &frame, row: top + index, column: rect.column + 1, width: rect.columns - 1)
      }
    }
  }
}
