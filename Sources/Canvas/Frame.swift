/// A grid of cells: what a view draws and the terminal shows.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package var charset: Charset

  /// Where the hardware cursor rests, also while it is hidden: screen readers follow it.
  package var cursor = Point(column: 0, row: 0)

  /// True while text is typed, false while a list is moved through.
  package var showsCursor = false

  /// Where a press of the mouse stands for a key, the last drawn on top.
  private(set) var keyAreas: [KeyArea] = []

  /// Row by row; a wide character is a left and a right half, never one without the other.
  var cells: [Cell]

  package init(size: Size, charset: Charset = .unicode) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.charset = charset
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; blank outside of the frame, where setting does nothing.
  package subscript(row row: Int, column column: Int) -> Cell {
    get {
      guard holds(row: row, column: column) else { return .blank }
      return cells[row * size.columns + column]
    }
    set {
      guard holds(row: row, column: column) else { return }
      put(newValue, row: row, column: column)
    }
  }

  /// The key that a press of the mouse stands for at a place; nil where it stands for none.
  package func key(at point: Point) -> Key? {
    keyAreas.last { $0.rect.contains(point) }?.key
  }

  /// Lets a press of the mouse on some columns stand for a key; nil for none.
  package mutating func mark(row: Int, columns: Range<Int>, as key: Key?) {
    let rect = Rect(column: columns.lowerBound, row: row, columns: columns.count, rows: 1)
    keyAreas.append(KeyArea(rect: rect, key: key))
  }

  /// Takes what stood for a key away from a rectangle that is drawn over it.
  mutating func cover(_ rect: Rect) {
    keyAreas.append(KeyArea(rect: rect, key: nil))
  }

  func holds(row: Int, column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Sets a cell inside the frame and keeps wide characters whole.
  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    var cell = cell
    let index = row * size.columns + column
    let isWide = cell.part == .left && column + 1 < size.columns
    clearHalves(row: row, columns: column..<column + (isWide ? 2 : 1))
    if cell.part == .right || (cell.part == .left && !isWide) {
      cell = Cell(unchecked: 0x20, role: cell.role, emphasis: cell.emphasis)
    }
    cells[index] = cell
    if isWide {
      cells[index + 1] = Cell(
        unchecked: 0, role: cell.role, emphasis: cell.emphasis, part: .right)
    }
  }

  /// Blanks the halves of wide characters that overwriting these columns would leave behind.
  mutating func clearHalves(row: Int, columns: Range<Int>) {
    let start = row * size.columns
    if cells[start + columns.lowerBound].part == .right {
      blank(start + columns.lowerBound - 1)
    }
    if columns.upperBound < size.columns, cells[start + columns.upperBound].part == .right {
      blank(start + columns.upperBound)
    }
  }

  private mutating func blank(_ index: Int) {
    let cell = cells[index]
    cells[index] = Cell(unchecked: 0x20, role: cell.role, emphasis: cell.emphasis)
  }
}
