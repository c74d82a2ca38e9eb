import Canvas

/// A line of text that is being typed.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]

  /// Where the next character goes, in `0...characters.count`.
  private(set) var cursor: Int

  /// What was deleted last by the word or by the rest of the line.
  private var deleted: [Character] = []

  /// How many characters it takes.
  private let longest: Int

  /// Five hundred are more than any name, domain or filter needs.
  init(_ text: String = "", longest: Int = 500) {
    self.longest = longest
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Takes a key; false for one that means nothing to a text field.
  ///
  /// These are the keys of ``DialogAction/standardKey``; others have been turned into them.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .home: cursor = 0
    case .end: cursor = characters.count
    case .backspace: replace((cursor - 1)..<cursor, with: [])
    case .delete: replace(cursor..<(cursor + 1), with: [])
    case .control("w"): cut(wordStart..<cursor)
    case .alt("d"): cut(cursor..<wordEnd)
    case .control("u"): cut(0..<cursor)
    case .control("k"): cut(cursor..<characters.count)
    case .control("y"): insert(deleted)
    default: return false
    }
    return true
  }

  /// Inserts pasted text; line breaks and tabs become blanks.
  ///
  /// - Returns: Whether all of it has room.
  mutating func paste(_ text: String) -> Bool {
    let taken = text.prefix(max(0, longest - characters.count))
    insert(taken.map { $0.isWhitespace ? " " : $0 })
    return taken.endIndex == text.endIndex
  }

  /// Puts another text in place, with the cursor at its end.
  mutating func replace(with text: String) {
    characters = Array(text.prefix(longest))
    cursor = characters.count
  }

  private mutating func insert(_ new: [Character]) {
    let room = max(0, longest - characters.count)
    replace(cursor..<cursor, with: Array(new.prefix(room)))
  }

  private mutating func cut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    deleted = Array(characters[range])
    replace(range, with: [])
  }

  /// Puts characters in place of others, with the cursor behind them.
  ///
  /// A mark that comes alone, as terminals send it, joins the character before it.
  private mutating func replace(_ range: Range<Int>, with new: [Character]) {
    let range = range.clamped(to: 0..<characters.count)
    let before = characters[..<range.lowerBound] + new
    let after = characters[range.upperBound...]
    cursor = before.count
    let isPlain = (new + after.prefix(1)).allSatisfy(\.isASCII)
    characters = Array(before + after)
    guard !isPlain else { return }
    let length = String(before).utf8.count
    characters = Array(String(characters))
    (cursor, _) = characters.reduce(into: (0, 0)) { count, character in
      guard count.1 < length else { return }
      count.0 += 1
      count.1 += character.utf8.count
    }
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0, characters[at - 1].isWhitespace { at -= 1 }
    while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    var at = cursor
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    while at < characters.count, !characters[at].isWhitespace { at += 1 }
    return at
  }
}
