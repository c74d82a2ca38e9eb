/// When a batch is full: enough for the store to be worth the call, little to keep in memory.
struct BatchSize {
  static let rows = 1_000

  private var rows = 0
  private var bytes = 0

  var isFull: Bool { rows >= Self.rows || bytes >= 4 << 20 }

  var isEmpty: Bool { rows == 0 }

  mutating func add(_ row: RowRead) {
    rows += 1
    bytes += row.size
  }
}
