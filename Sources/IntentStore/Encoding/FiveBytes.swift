import Intent

/// Five small numbers in one, a byte each, the first the lowest.
enum FiveBytes {
  /// Each number is in `0...255`.
  static func encode(_ numbers: [Int]) -> Int {
    numbers.prefix(5).reversed().reduce(0) { $0 << 8 | ($1 & 0xFF) }
  }

  static func decode(_ packed: Int) -> [Int] {
    (0..<5).map { packed >> ($0 * 8) & 0xFF }
  }
}
