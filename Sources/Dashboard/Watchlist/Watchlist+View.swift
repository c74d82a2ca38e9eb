import Canvas
import Foundation
import Intent

extension Watchlist {
  /// How many lines stand above the companies: the bands tell the usual order, any other is said.
  func headingLines(rows: Int) -> Int { table.order == WatchlistOrder() || rows < 4 ? 0 : 1 }

  /// Draws the lines that are in view; the selected one is marked, and keeps the cursor.
  func draw(in frame: inout Frame, _ rect: Rect, at now: Date, isFocused: Bool) {
    let glyphs = Glyphs(frame.charset)
    var rect = rect
    if headingLines(rows: rect.rows) > 0 {
      frame.draw(
        " Sorted \(table.order.words)", row: rect.row, column: rect.column, limit: rect.columns,
        role: .accent)
      rect = Rect(
        column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1)
    }
    let columns = RowColumns(
      width: rect.columns, isGrouped: table.order.isGrouped, filter: filter)
    var line = 0
    var position = firstPosition
    while line < rect.rows, position < shown.count {
      let row = rect.row + line
      if let section = sections.first(where: { $0.positions.lowerBound == position }),
        self.line(of: position) - topLine > line
      {
        drawHeading(section, in: &frame, row: row, rect, glyphs)
        line += 1
        guard line < rect.rows else { break }
      }
      let company = self.row(at: position)
      let isSelected = position == self.position
      columns.draw(
        company, novelties[company.domain], in: &frame, row: rect.row + line, column: rect.column,
        at: now, isSelected: isSelected, isMarked: marks[shown[position]], glyphs)
      if isSelected {
        frame.emphasize(
          isFocused ? .selected : .underline, row: rect.row + line,
          columns: rect.column..<rect.maxColumn)
        frame.cursor = Point(column: rect.column, row: rect.row + line)
      }
      line += 1
      position += 1
    }
  }

  /// The first position in view; its heading may be in view above it.
  private var firstPosition: Int {
    var first = topLine
    for section in sections where line(of: section.positions.lowerBound) <= topLine { first -= 1 }
    return max(0, first)
  }

  private func drawHeading(
    _ section: Section, in frame: inout Frame, row: Int, _ rect: Rect, _ glyphs: Glyphs
  ) {
    let count = frame.draw(
      "\(section.positions.count) ", row: row, endingAt: rect.maxColumn, role: .dim)
    let role = section.band.role
    let room = rect.columns - count - 2
    let used = frame.draw(
      " \(section.band.glyph(glyphs)) \(section.band.title)", row: row, column: rect.column,
      limit: room, role: role, emphasis: .bold)
    frame.draw(
      "  \(section.band.meaning)", row: row, column: rect.column + used, limit: room - used,
      role: .dim)
  }
}

extension Band? {
  var role: Role {
    switch self {
    case .hot: .hot
    case .warm: .warm
    case .cold: .cold
    case nil: .unscored
    }
  }

  var title: String { self?.rawValue ?? "UNSCORED" }

  func glyph(_ glyphs: Glyphs) -> String {
    switch self {
    case .hot: glyphs.hot
    case .warm: glyphs.warm
    case .cold: glyphs.cold
    case nil: glyphs.unscored
    }
  }

  fileprivate var meaning: String {
    let policy = Policy.standard
    return switch self {
    case .hot: "\(policy.hotFloor) and up"
    case .warm: "\(policy.warmFloor) to \(policy.hotFloor - 1)"
    case .cold: "under \(policy.warmFloor)"
    case nil: "no evidence yet"
    }
  }
}
