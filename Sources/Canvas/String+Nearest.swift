extension String {
  /// The most similar of some words; nil if none is within two edits, or a third of the word.
  func nearest(in words: some Sequence<String>) -> String? {
    let close = words.map { ($0, edits(to: $0)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let (word, distance) = close, distance <= Swift.max(2, count / 3), distance < count
    else { return nil }
    return word
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
