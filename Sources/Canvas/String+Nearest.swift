extension String {
  /// The most similar of some words; nil if none is within two edits, or a third of the word.
  func nearest(in words: some Sequence<String>) -> String? {
    let most = Swift.min(Swift.max(2, count / 3), count - 1)
    return
      words
      // There are as many edits at least as one is longer: a file may hold words of any length.
      .filter { abs($0.count - count) <= most }
      .map { ($0, edits(to: $0)) }.filter { $0.1 <= most }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The letters to add, drop or change on the way to another word (Levenshtein).
  private func edits(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let change = diagonal + (letter == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(change, row[place] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
