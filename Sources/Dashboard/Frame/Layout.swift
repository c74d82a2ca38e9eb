import Canvas

/// Where the parts of the screen stand, by its size.
struct Layout: Equatable {
  let header: Rect
  let list: Rect?
  let detail: Rect?
  let footer: Rect

  /// All between header and footer.
  let body: Rect

  /// Where the rule between list and detail runs.
  let rule: Rule

  enum Rule: Equatable {
    case none
    case column(Int)
    case row(Int)

    var isRow: Bool {
      switch self {
      case .none, .column: false
      case .row: true
      }
    }
  }

  /// Beside from 100 columns on, below from 34 rows on, else one instead of the other.
  init(size: Size, isDetailOpen: Bool, split: Split = Split()) {
    let headerRows = size.rows >= 10 ? 2 : (size.rows >= 4 ? 1 : 0)
    let footerRows = size.rows >= 3 ? 1 : 0
    let rows = max(0, size.rows - headerRows - footerRows)
    header = Rect(column: 0, row: 0, columns: size.columns, rows: headerRows)
    footer = Rect(
      column: 0, row: size.rows - footerRows, columns: size.columns, rows: footerRows)
    let all = Rect(column: 0, row: headerRows, columns: size.columns, rows: rows)
    body = all
    if size.columns >= 100 {
      let left = Self.part(of: size.columns, split.beside, atLeast: (38, 36))
      rule = .column(left)
      list = Rect(column: 0, row: all.row, columns: left, rows: rows)
      detail = Rect(
        column: left + 1, row: all.row, columns: size.columns - left - 1, rows: rows)
    } else if size.rows >= 34 {
      let top = Self.part(of: rows, split.below, atLeast: (4, 8))
      rule = .row(all.row + top)
      list = Rect(column: 0, row: all.row, columns: size.columns, rows: top)
      detail = Rect(
        column: 0, row: all.row + top + 1, columns: size.columns, rows: rows - top - 1)
    } else {
      rule = .none
      list = isDetailOpen ? nil : all
      detail = isDetailOpen ? all : nil
    }
  }

  /// The list's part of the room, by its share in percent; both parts keep what they need at least.
  private static func part(
    of room: Int, _ share: Int, atLeast least: (list: Int, detail: Int)
  ) -> Int {
    max(least.list, min(room * share / 100, room - 1 - least.detail))
  }
}
