import Canvas
import Intent

extension Filter {
  /// What the words and tags that are looked for are made of, folded as ``SearchIndex`` folds.
  private var needles: [[UInt8]] {
    terms.compactMap { term in
      guard term.isWanted else { return nil }
      return switch term.condition {
      case .word(let word): word
      case .tag(let tag): tag
      case .band, .stage, .owner, .score, .change, .age, .state: nil
      }
    }
  }

  /// Where a text has the words that are looked for, in columns from its beginning.
  func highlights(in text: String) -> [Range<Int>] {
    let needles = needles
    guard !needles.isEmpty else { return [] }
    var bytes: [UInt8] = []
    var columns: [Range<Int>] = []
    var column = 0
    for character in text {
      let folded = SearchIndex.folded(String(character))
      let width = character.columns
      bytes += folded
      columns += folded.map { _ in column..<(column + width) }
      column += width
    }
    return needles.flatMap { needle in
      bytes.ranges(of: needle).map { range in
        columns[range.lowerBound].lowerBound..<columns[range.upperBound - 1].upperBound
      }
    }
  }

  /// What of a company matches a word or tag that its name has not: the domain or a tag.
  func reason(for row: WatchlistRow) -> String? {
    guard !needles.isEmpty else { return nil }
    let name = SearchIndex.folded(row.name)
    for term in terms where term.isWanted {
      switch term.condition {
      case .word(let word) where !name.contains(word):
        if SearchIndex.folded(row.domain.shown).contains(word) { return row.domain.shown }
        if row.domain.rawValue.utf8.contains(word) { return row.domain.rawValue }
        return row.tags.first { SearchIndex.folded($0).contains(word) }.map { "#\($0)" }
      case .tag(let tag):
        return row.tags.first { SearchIndex.folded($0).starts(with: tag) }.map { "#\($0)" }
      case .word, .band, .stage, .owner, .score, .change, .age, .state: continue
      }
    }
    return nil
  }
}
