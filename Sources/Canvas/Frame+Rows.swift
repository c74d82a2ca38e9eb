extension Frame {
  /// Tells whether a row holds other cells than the same row of a frame of the same size.
  package func differs(from other: Frame, inRow row: Int) -> Bool {
    precondition(size == other.size, "\(size) is not \(other.size)")
    precondition((0..<size.rows).contains(row), "no row \(row) in \(size)")
    let range = row * size.columns..<(row + 1) * size.columns
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        !mine[range].elementsEqual(theirs[range])
      }
    }
  }

  /// Lends the cells of a row, left to right.
  package func withRow(_ row: Int, _ body: (UnsafeBufferPointer<Cell>) -> Void) {
    precondition((0..<size.rows).contains(row), "no row \(row) in \(size)")
    let start = row * size.columns
    cells.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<start + size.columns]))
    }
  }
}
