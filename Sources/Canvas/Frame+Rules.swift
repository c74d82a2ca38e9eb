extension Frame {
  /// Draws a line along a row; it joins the vertical rules that it crosses or ends beside.
  package mutating func drawHorizontalRule(
    row: Int, columns: Range<Int>, role: Role = .border
  ) {
    guard (0..<size.rows).contains(row), let columns = clipped(columns) else { return }
    for column in columns {
      var arms: RuleArms = .horizontal
      if columns.count > 1 && column == columns.lowerBound { arms.remove(.left) }
      if columns.count > 1 && column == columns.upperBound - 1 { arms.remove(.right) }
      if column == columns.lowerBound, join(.right, row: row, column: column - 1) {
        arms.insert(.left)
      }
      if column == columns.upperBound - 1, join(.left, row: row, column: column + 1) {
        arms.insert(.right)
      }
      if joinEnd(of: .vertical, facing: .down, row: row - 1, column: column) { arms.insert(.up) }
      if joinEnd(of: .vertical, facing: .up, row: row + 1, column: column) { arms.insert(.down) }
      drawRule(arms, row: row, column: column, role: role)
    }
  }

  /// Draws a line down a column; it joins the horizontal rules that it crosses or ends beside.
  package mutating func drawVerticalRule(
    column: Int, rows: Range<Int>, role: Role = .border
  ) {
    let rows = rows.clamped(to: 0..<size.rows)
    guard (0..<size.columns).contains(column), !rows.isEmpty else { return }
    for row in rows {
      var arms: RuleArms = .vertical
      if rows.count > 1 && row == rows.lowerBound { arms.remove(.up) }
      if rows.count > 1 && row == rows.upperBound - 1 { arms.remove(.down) }
      if row == rows.lowerBound, join(.down, row: row - 1, column: column) { arms.insert(.up) }
      if row == rows.upperBound - 1, join(.up, row: row + 1, column: column) {
        arms.insert(.down)
      }
      if joinEnd(of: .horizontal, facing: .right, row: row, column: column - 1) {
        arms.insert(.left)
      }
      if joinEnd(of: .horizontal, facing: .left, row: row, column: column + 1) {
        arms.insert(.right)
      }
      drawRule(arms, row: row, column: column, role: role)
    }
  }

  /// Clears a rectangle and draws a border inside of its edges, with a title in the upper one.
  package mutating func drawBox(_ rect: Rect, title: String = "", role: Role = .border) {
    fill(rect)
    cover(rect)
    guard rect.columns > 1, rect.rows > 1 else { return }
    let (right, bottom) = (rect.maxColumn - 1, rect.maxRow - 1)
    for column in max(0, rect.column + 1)..<max(0, rect.column + 1, min(right, size.columns)) {
      drawRule(.horizontal, row: rect.row, column: column, role: role)
      drawRule(.horizontal, row: bottom, column: column, role: role)
    }
    for row in max(0, rect.row + 1)..<max(0, rect.row + 1, min(bottom, size.rows)) {
      drawRule(.vertical, row: row, column: rect.column, role: role)
      drawRule(.vertical, row: row, column: right, role: role)
    }
    drawRule([.down, .right], row: rect.row, column: rect.column, role: role)
    drawRule([.down, .left], row: rect.row, column: right, role: role)
    drawRule([.up, .right], row: bottom, column: rect.column, role: role)
    drawRule([.up, .left], row: bottom, column: right, role: role)
    let room = rect.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let fitted = title.fitted(to: room, charset: charset)
    draw(" \(fitted) ", row: rect.row, column: rect.column + 2, role: .title)
  }

  private mutating func drawRule(_ arms: RuleArms, row: Int, column: Int, role: Role) {
    guard holds(row: row, column: column) else { return }
    let old = self[row: row, column: column]
    let arms = old.arms.union(arms)
    self[row: row, column: column] = Cell(
      unchecked: arms.scalar(in: charset), role: role, emphasis: old.emphasis, arms: arms)
  }

  /// Gives a rule that is there one more arm; tells whether there is one.
  private mutating func join(_ arm: RuleArms, row: Int, column: Int) -> Bool {
    guard holds(row: row, column: column) else { return false }
    let old = self[row: row, column: column]
    guard !old.arms.isEmpty else { return false }
    drawRule(arm, row: row, column: column, role: old.role)
    return true
  }

  /// Lengthens a rule across that ends beside this one; tells whether there is such an end.
  ///
  /// Corners are left alone: they belong to a box that only stands beside.
  private mutating func joinEnd(
    of line: RuleArms, facing arm: RuleArms, row: Int, column: Int
  ) -> Bool {
    guard holds(row: row, column: column) else { return false }
    let arms = self[row: row, column: column].arms
    guard !arms.isEmpty, arms.isSubset(of: line), !arms.contains(arm) else { return false }
    return join(arm, row: row, column: column)
  }
}
