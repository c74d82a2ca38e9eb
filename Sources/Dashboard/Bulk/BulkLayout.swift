import Canvas

/// Where the jobs and the keys stand: the keys at the foot of the list's room, or the one instead of
/// the other where it is low.
struct BulkLayout: Equatable {
  let jobs: Rect?
  let keys: Rect?

  /// The row of the rule between them.
  let rule: Int?

  /// The heading of a list takes a row where there are two.
  static func headingRows(_ rect: Rect) -> Int { rect.rows > 1 ? 1 : 0 }

  init(_ rect: Rect, keyLines: Int, isAtKeys: Bool) {
    guard rect.rows >= Self.leastForBoth else {
      jobs = isAtKeys ? nil : rect
      keys = isAtKeys ? rect : nil
      rule = nil
      return
    }
    let hasRule = rect.rows >= Self.leastForRule
    let rows = min(max(2, keyLines + 1), rect.rows * 2 / 5)
    let top = rect.maxRow - rows
    keys = Rect(column: rect.column, row: top, columns: rect.columns, rows: rows)
    rule = hasRule ? top - 1 : nil
    jobs = Rect(
      column: rect.column, row: rect.row, columns: rect.columns,
      rows: rect.rows - rows - (hasRule ? 1 : 0))
  }

  private static let leastForBoth = 8
  private static let leastForRule = 12
}
