/// A word, number or sign of a text, with where it stands.
struct Lexeme {
  enum Form: Equatable {
    /// Digits with the points and commas between them.
    case number(String)
    case word
    /// A word with a dot or an at sign inside: an address.
    case address
    case sign(Character)
    /// Something that stands word for word in a known text.
    case known
  }

  let form: Form
  let text: Substring

  /// The text in small letters.
  let lowered: String

  /// Whether a sentence or a quotation begins here, or all of the line is in capitals of a title.
  var isFirst: Bool

  /// Whether nothing stands between it and the lexeme before.
  let isJoined: Bool

  var range: Range<Substring.Index> { text.startIndex..<text.endIndex }

  /// Takes a line apart; what stands in one of the texts is one lexeme.
  static func read(_ line: Substring, except texts: [KnownText]) -> [Lexeme] {
    let covered = KnownText.cover(line, with: texts)
    var lexemes: [Lexeme] = []
    var index = line.startIndex
    var isFirst = true
    var end = line.startIndex
    var spans = covered.makeIterator()
    var span = spans.next()
    while index < line.endIndex {
      if let known = span, known.lowerBound == index {
        lexemes.append(
          Lexeme(
            form: .known, text: line[known], lowered: line[known].lowercased(), isFirst: isFirst,
            isJoined: end == index))
        (index, end, isFirst) = (known.upperBound, known.upperBound, false)
        span = spans.next()
        continue
      }
      let limit = span?.lowerBound ?? line.endIndex
      guard let (form, after) = next(in: line[index..<limit]) else {
        index = line.index(after: index)
        continue
      }
      let text = line[index..<after]
      lexemes.append(
        Lexeme(
          form: form, text: text, lowered: text.lowercased(), isFirst: isFirst,
          isJoined: end == index))
      switch form {
      case .sign(let sign):
        if ".!?:;“\"•*".contains(sign) { isFirst = true }
      case .number, .word, .address, .known: isFirst = false
      }
      (index, end) = (after, after)
    }
    return lexemes.isTitle ? lexemes.map(\.asFirst) : lexemes
  }

  private var asFirst: Lexeme {
    var first = self
    first.isFirst = true
    return first
  }

  /// The form of what a text begins with and where it ends; nil for a blank.
  private static func next(in text: Substring) -> (Form, Substring.Index)? {
    guard let first = text.first, !first.isWhitespace else { return nil }
    if first.isDigit {
      let end = text.end {
        $0.isDigit
      } orInside: {
        ".,".contains($0) && $1.isDigit
      }
      return (.number(String(text[..<end])), end)
    }
    guard first.isLetter else { return (.sign(first), text.index(after: text.startIndex)) }
    let isCased = first.isCased
    // Words of a script without capitals run into each other and into others.
    let end = text.end {
      ($0.isLetter && $0.isCased == isCased) || (isCased && ($0.isDigit || $0.isNumber))
    } orInside: {
      "'’.@".contains($0) && $1.isLetter && isCased
    }
    let word = text[..<end]
    return (word.contains { ".@".contains($0) } ? .address : .word, end)
  }
}

extension Character {
  var isDigit: Bool { isASCII && isNumber }
}

extension Substring {
  /// Where the run of fitting characters ends; others may stand inside it.
  fileprivate func end(
    while fits: (Character) -> Bool, orInside joins: (Character, Character) -> Bool
  ) -> Index {
    var place = startIndex
    while place < endIndex {
      let after = index(after: place)
      guard
        fits(self[place])
          || (place > startIndex && after < endIndex && joins(self[place], self[after]))
      else { break }
      place = after
    }
    return place
  }
}

extension [Lexeme] {
  /// Whether nearly all of its longer words have a capital.
  fileprivate var isTitle: Bool {
    let words = filter { $0.form == .word && $0.text.count > 3 && $0.text.first?.isCased == true }
    let large = words.count { $0.text.first?.isUppercase == true }
    return words.count > 3 && large * 10 >= words.count * 9
  }
}
