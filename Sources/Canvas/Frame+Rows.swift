extension Frame {
  /// The first column of a row that holds another cell than in a frame of the same size; nil where
  /// none does.
  ///
  /// Of a wide character it is the left half.
  package func firstColumn(differingFrom other: Frame, inRow row: Int) -> Int? {
    precondition(size == other.size, "\(size) is not \(other.size)")
    precondition((0..<size.rows).contains(row), "no row \(row) in \(size)")
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        let first = (0..<size.columns).first { mine[start + $0] != theirs[start + $0] }
        return first.map { mine[start + $0].part == .right ? $0 - 1 : $0 }
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
