import Canvas
import Intent

extension DashboardModel {
  /// Draws the monitor between header and footer.
  func drawMonitor(in frame: inout Frame) {
    let layout = monitorLayout
    if let rule = layout.rule {
      frame.drawVerticalRule(column: rule, rows: 1..<self.layout.footer.row)
    }
    for part in MonitorLayout.Part.allCases {
      guard let rect = layout.rects[part] else { continue }
      var lines = lines(of: part, rows: rect.rows, width: rect.columns)
      // What is worth knowing comes before the heading it stands under.
      let least = part == .sources ? 2 : 1
      if rect.rows <= least, lines.count > rect.rows, part != .state { lines.removeFirst() }
      for (index, line) in lines.cut(to: rect.rows).enumerated() {
        line.draw(in: &frame, row: rect.row + index, column: rect.column, width: rect.columns)
      }
    }
    drawCursor(in: &frame, layout)
  }

  private func drawCursor(in frame: inout Frame, _ layout: MonitorLayout) {
    guard let rect = layout.rects[.feed], let position = monitor.position else { return }
    let heading = rect.rows == 1 ? 0 : 1
    let row = rect.row + heading + position - monitor.topLine
    guard (rect.row..<rect.maxRow).contains(row) else { return }
    frame.draw(Glyphs(charset).selection, row: row, column: rect.column, role: .accent)
    frame.emphasize(.selected, row: row, columns: rect.column..<rect.maxColumn)
    frame.cursor = Point(column: rect.column, row: row)
  }

  var monitorLayout: MonitorLayout {
    let body = layout.body
    let isWide = body.columns >= 100
    let width = isWide ? max(46, body.columns * 42 / 100) : body.columns
    let state = monitorState(width: width).count
    let sources = monitorSources(isRoomy: false, width: width).count
    let roomy = monitorSources(isRoomy: true, width: width).count
    let queue = monitorQueue().count
    let due = monitor.queue?.next.count ?? 0
    let trouble = monitor.sources.contains(where: \.isInTrouble)
    let feed = max(2, monitor.feed.count + 1)
    let log = max(2, monitor.log.count + 1)
    return MonitorLayout(
      body: body,
      needs: [
        .state: .init(least: min(state, 2), comfortable: state, all: state),
        .feed: .init(least: 2, comfortable: min(feed, isWide ? 8 : 6), all: feed),
        .sources: .init(least: trouble ? 2 : 0, comfortable: sources, all: roomy),
        .queue: .init(least: 1, comfortable: min(queue, max(3, min(due + 1, 5))), all: queue),
        .log: .init(least: 2, comfortable: min(log, isWide ? 8 : 4), all: min(log, 12)),
      ])
  }

  private func lines(
    of part: MonitorLayout.Part, rows: Int, width: Int
  ) -> [DetailLine] {
    switch part {
    case .state: return monitorState(width: width)
    case .queue: return monitorQueue()
    case .sources:
      let roomy = monitorSources(isRoomy: true, width: width)
      return roomy.count <= rows ? roomy : monitorSources(isRoomy: false, width: width)
    case .feed: return monitorFeed(rows: rows == 1 ? 1 : rows - 1)
    case .log: return monitorLog(rows: rows - 1)
    }
  }
}
