extension Sequence where Element == String {
  /// The name that a misspelt one was most likely meant to be, or nil where none is near.
  ///
  /// Near is at most two edits, or a third of the longer word; case, `_` and `-` make no difference.
  package func nearest(to word: String) -> String? {
    let wanted = Array(word.lowercased().replacing("_", with: "-"))
    var best: (name: String, distance: Int)?
    for name in self {
      let candidate = Array(name.lowercased().replacing("_", with: "-"))
      let longer = Swift.max(wanted.count, candidate.count)
      let most = Swift.min(Swift.max(2, longer / 3), longer - 1, (best?.distance ?? .max) - 1)
      // There are as many edits at least as one is longer: what is typed may be of any length.
      guard abs(wanted.count - candidate.count) <= most else { continue }
      let distance = editDistance(wanted, candidate)
      if distance <= most { best = (name, distance) }
    }
    return best?.name
  }
}

/// The fewest insertions, removals, replacements and swaps of neighbours between two words.
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (i, a) in first.enumerated() {
    var row = [i + 1]
    for (j, b) in second.enumerated() {
      var cost = Swift.min(row[j] + 1, last[j + 1] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == second[j - 1], first[i - 1] == b {
        cost = Swift.min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[second.count]
}
