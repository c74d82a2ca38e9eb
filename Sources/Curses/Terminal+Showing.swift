import CNcurses
import Canvas

extension Terminal {
  /// Shows a frame: what may differ from the last one goes to ncurses, and what does differ to the
  /// terminal, in one piece.
  ///
  /// What is larger than the screen is cut, what it leaves free is blank.
  package func show(_ frame: Frame) {
    guard isOpen, !isSuspended, let window = cncurses_screen() else { return }
    let before = shown.flatMap { $0.size == frame.size ? $0 : nil }
    if before == nil { werase(window) }
    var isChanged = before == nil
    let size = size
    for row in 0..<min(frame.size.rows, size.rows) {
      var first = 0
      if let before {
        guard let column = frame.firstColumn(differingFrom: before, inRow: row) else { continue }
        first = column
      }
      draw(row, from: first, of: frame, columns: size.columns, in: window)
      isChanged = true
    }
    let isMoved = before?.cursor != frame.cursor || before?.showsCursor != frame.showsCursor
    shown = frame
    guard isChanged || isMoved else { return }
    let row = min(max(frame.cursor.row, 0), size.rows - 1)
    let column = min(max(frame.cursor.column, 0), size.columns - 1)
    wmove(window, Int32(row), Int32(column))
    update(window, showsCursor: frame.showsCursor)
  }

  /// Draws the whole screen again, also what should be there already.
  package func redraw() {
    guard isOpen, !isSuspended, let window = cncurses_screen() else { return }
    clearok(cncurses_shown(), true)
    update(window, showsCursor: shown?.showsCursor ?? false)
  }

  private func update(_ window: UnsafeMutablePointer<WINDOW>, showsCursor: Bool) {
    output.write(TerminalModes.beginUpdate)
    curs_set(showsCursor ? 1 : 0)
    wnoutrefresh(window)
    doupdate()
    output.write(TerminalModes.endUpdate)
  }

  /// Draws a row from a column to its end.
  private func draw(
    _ row: Int, from first: Int, of frame: Frame, columns: Int,
    in window: UnsafeMutablePointer<WINDOW>
  ) {
    var cells = self.row
    self.row = []
    if cells.count < frame.size.columns {
      cells = Array(repeating: cncurses_blank(0, 0), count: frame.size.columns)
    }
    var (role, emphasis) = (Role.text, Emphasis())
    var look = looks.look(of: role, emphasis: emphasis)
    var drawn = look
    var count = 0
    frame.withRow(row) { source in
      for (column, cell) in source.prefix(columns).enumerated() where cell.part != .right {
        if cell.role != role || cell.emphasis != emphasis {
          (role, emphasis) = (cell.role, cell.emphasis)
          look = looks.look(of: role, emphasis: emphasis)
        }
        // A blank goes on in the colour before it: each change of colour costs 11 to 22 bytes.
        let isBlank = cell.scalar == 0x20 && !cell.hasMarks && look.blankGround != nil
        if !isBlank || look.blankGround != drawn.blankGround { drawn = look }
        guard column >= first else { continue }
        let isCut = cell.part == .left && column + 1 == columns
        cncurses_put(&cells[count], drawn.cell, isCut ? 0x20 : cell.scalar)
        if cell.hasMarks { Self.mark(&cells[count], with: cell.marks) }
        count += 1
      }
    }
    if count > 0 { mvwadd_wchnstr(window, Int32(row), Int32(first), cells, Int32(count)) }
    self.row = cells
  }

  private static func mark(
    _ cell: inout cchar_t, with marks: (UInt32, UInt32, UInt32, UInt32)
  ) {
    cncurses_mark(&cell, 1, marks.0)
    cncurses_mark(&cell, 2, marks.1)
    cncurses_mark(&cell, 3, marks.2)
    cncurses_mark(&cell, 4, marks.3)
  }
}
