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
      bytes.places(of: needle).map { range in
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
      case .word(let word) where !name.has(word):
        if SearchIndex.folded(row.domain.shown).has(word) { return row.domain.shown }
        if Array(row.domain.rawValue.utf8).has(word) { return row.domain.rawValue }
        return row.tags.first { SearchIndex.folded($0).has(word) }.map { "#\($0)" }
      case .tag(let tag):
        return row.tags.first { SearchIndex.folded($0).starts(with: tag) }.map { "#\($0)" }
      case .word, .band, .stage, .owner, .score, .change, .age, .state: continue
      }
    }
    return nil
  }
}

/// The search of the standard library costs ten times as much in texts as short as these.
extension [UInt8] {
  fileprivate func has(_ needle: [UInt8]) -> Bool { place(of: needle, from: 0) != nil }

  /// Where a needle stands, from the left, none within another.
  fileprivate func places(of needle: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    while let place = place(of: needle, from: places.last?.upperBound ?? 0) {
      places.append(place)
    }
    return places
  }

  private func place(of needle: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = needle.first, start + needle.count <= count else { return nil }
    for at in start...count - needle.count where self[at] == first {
      if needle.indices.allSatisfy({ self[at + $0] == needle[$0] }) {
        return at..<at + needle.count
      }
    }
    return nil
  }
}
