import Canvas

/// A line of text that is being typed.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]

  /// Where the next character goes, in `0...characters.count`.
  private(set) var cursor: Int

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
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    case .backspace, .control("h"): remove((cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<(cursor + 1))
    case .control("w"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    default: return false
    }
    return true
  }

  /// Inserts pasted text; line breaks and tabs become blanks.
  mutating func paste(_ text: String) {
    insert(text.map { $0.isWhitespace ? " " : $0 })
  }

  private mutating func insert(_ new: [Character]) {
    let room = max(0, longest - characters.count)
    characters.insert(contentsOf: new.prefix(room), at: cursor)
    cursor += min(new.count, room)
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    cursor = range.lowerBound
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
