extension String {
  /// Whether another text stands in it, byte for byte.
  ///
  /// - Complexity: O(*n* * *m*), without allocation; `contains` builds a table for each word.
  func holds(_ other: String) -> Bool {
    var rest = utf8[...]
    let wanted = other.utf8
    guard let first = wanted.first else { return true }
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: wanted) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }
}
