extension Character {
  /// The columns it takes on the screen: 0, 1 or 2, as libc's wcwidth says.
  ///
  /// Two letters of some Indic scripts are one character, and take the columns of both.
  package var columns: Int { String(self).columns }
}

extension String {
  /// The columns it takes on the screen, cleansed as ``Frame`` draws it.
  ///
  /// - Complexity: O(*n*)
  package var columns: Int { columns(upTo: .max) }

  /// The columns it takes; any number above `limit` once that is exceeded.
  func columns(upTo limit: Int) -> Int {
    if let length = printableASCIIPrefix(upTo: limit) { return length }
    var cleanser = Cleanser(.unicode)
    var used = 0
    for scalar in unicodeScalars {
      if case .character(_, let columns) = cleanser.piece(for: scalar) { used += columns }
      if used > limit { break }
    }
    return used
  }

  /// The length of a text that is printable ASCII as far as it matters, at most `limit` + 1; nil
  /// for any other text.
  func printableASCIIPrefix(upTo limit: Int) -> Int? {
    let length = utf8.withContiguousStorageIfAvailable { bytes -> Int in
      let length = limit == .max ? bytes.count : min(bytes.count, limit + 1)
      for index in 0..<length where bytes[index] &- 0x20 > 0x5E { return -1 }
      return length
    }
    guard let length, length >= 0 else { return nil }
    return length
  }
}
