/// A text that may be repeated word for word.
struct KnownText: Hashable, Sendable {
  let text: String
  private let letters: [Character]

  /// Nil for a text without a letter or a digit.
  init?(_ text: String) {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.text = text
    letters = text.folded
  }

  /// The parts of a line in which one of the texts stands, the longest first tried, in order.
  static func cover(_ line: Substring, with texts: [KnownText]) -> [Range<Substring.Index>] {
    let indices = Array(line.indices)
    let letters = indices.map { line[$0].folded }
    var isCovered = [Bool](repeating: false, count: letters.count)
    var spans: [Range<Int>] = []
    for text in texts where text.letters.count <= letters.count {
      var place = 0
      while let start = letters.place(of: text.letters, from: place) {
        let span = start..<start + text.letters.count
        place = start + 1
        guard letters.isWhole(span), !isCovered[span].contains(true) else { continue }
        for index in span { isCovered[index] = true }
        spans.append(span)
        place = span.upperBound
      }
    }
    return spans.sorted { $0.lowerBound < $1.lowerBound }.map { span in
      let end = span.upperBound < indices.count ? indices[span.upperBound] : line.endIndex
      return indices[span.lowerBound]..<end
    }
  }
}

extension String {
  fileprivate var folded: [Character] { map(\.folded) }
}

extension Character {
  /// Small, and with one kind of apostrophe.
  fileprivate var folded: Character {
    if self == "’" { return "'" }
    guard isUppercase else { return self }
    let small = lowercased()
    return small.count == 1 ? small.first ?? self : self
  }
}

extension [Character] {
  fileprivate func place(of other: [Character], from start: Int) -> Int? {
    guard let first = other.first, count >= other.count else { return nil }
    var place = start
    while place <= count - other.count {
      if self[place] == first, self[place..<place + other.count].elementsEqual(other) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether a part is not cut out of a larger word, number or amount.
  fileprivate func isWhole(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound > 0 ? self[span.lowerBound - 1] : nil
    let after = span.upperBound < count ? self[span.upperBound] : nil
    let beyond = span.upperBound + 1 < count ? self[span.upperBound + 1] : nil
    let (first, last) = (self[span.lowerBound], self[span.upperBound - 1])
    if let before, before.runsInto(first) { return false }
    if let after, last.runsInto(after) { return false }
    if let after, ".@".contains(after), last.isLetter, beyond?.isLetter == true { return false }
    if let before, ".@".contains(before), span.lowerBound > 1, self[span.lowerBound - 2].isLetter {
      return false
    }
    if first.isNumber, let before, "$€£¥₹+-.,".contains(before) { return false }
    if last.isNumber, let after {
      if after == "%" { return false }
      if ".,-".contains(after), beyond?.isNumber == true { return false }
    }
    return true
  }
}

extension Character {
  /// Whether two neighbours belong to one word; scripts without capitals are not spaced.
  fileprivate func runsInto(_ next: Character) -> Bool {
    guard isLetter || isNumber, next.isLetter || next.isNumber else { return false }
    return (isCased || isNumber) && (next.isCased || next.isNumber)
  }
}
