import Canvas
import Testing
import TestSupport

@testable import Dashboard

@Suite struct TextFieldTests {
  static let letters = Array("ab  é山👍ß-")
  static let keys: [Key] = [
    .left, .right, .wordLeft, .wordRight, .home, .end, .backspace, .delete, .control("w"),
    .alt("d"), .control("u"), .control("k"), .control("y"),
  ]

  @Test(arguments: 1...20)
  func `any edits come to what they come to on a plain row of characters`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var field = TextField()
    var plain = PlainLine()
    for _ in 0..<400 {
      let key =
        Bool.random(using: &random)
        ? Key.character(Self.letters.randomElement(using: &random) ?? "a")
        : Self.keys.randomElement(using: &random) ?? .left
      let isTaken = field.take(key)
      #expect(isTaken)
      plain.take(key)
      #expect(field.text == String(plain.before + plain.after))
      #expect(String(field.characters[..<field.cursor]) == String(plain.before))
    }
  }

  @Test(arguments: 1...20)
  func `the cursor and the character under it are always in view`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var field = TextField(
      String((0..<60).map { _ in Self.letters.randomElement(using: &random) ?? "a" }))
    for _ in 0..<60 {
      let columns = Int.random(in: 3...30, using: &random)
      let window = field.window(columns: columns)
      let before = field.characters[window.first..<field.cursor].map(\.columns).reduce(0, +)
      let under = field.cursor < field.characters.count ? field.characters[field.cursor].columns : 1
      #expect(window.cursorColumn == before + (window.isCut ? 1 : 0))
      #expect(window.cursorColumn + under <= columns)
      _ = field.take(.left)
    }
  }

  @Test func `a mark that comes alone joins the letter before it, and goes with it`() {
    var field = TextField("cafe")
    _ = field.take(.character("\u{301}"))
    #expect(field.characters == Array("café"))
    #expect(field.cursor == 4)
    _ = field.take(.backspace)
    #expect(field.text == "caf")
  }

  @Test func `what was deleted comes back where the cursor is`() {
    var field = TextField("one two")
    for key in [Key.control("w"), .home, .control("y")] { _ = field.take(key) }
    #expect(field.text == "twoone ")
  }

  @Test func `a field takes so many characters and no more`() {
    var field = TextField("abc", longest: 5)
    let isWhole = field.paste("defgh")
    #expect(!isWhole)
    #expect(field.text == "abcde")
    #expect(field.cursor == 5)
  }
}

/// A line of text as two rows of characters, to hold the field against.
private struct PlainLine {
  var before: [Character] = []
  var after: [Character] = []
  private var deleted: [Character] = []

  mutating func take(_ key: Key) {
    switch key {
    case .character(let character): before.append(character)
    case .left: if let last = before.popLast() { after.insert(last, at: 0) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ([], before + after)
    case .end: (before, after) = (before + after, [])
    case .wordLeft:
      let word = lastWord
      before.removeLast(word.count)
      after = word + after
    case .wordRight:
      let word = firstWord
      after.removeFirst(word.count)
      before += word
    case .backspace: _ = before.popLast()
    case .delete: after = Array(after.dropFirst())
    case .control("w"): keep(lastWord) { $0.before.removeLast($1) }
    case .alt("d"): keep(firstWord) { $0.after.removeFirst($1) }
    case .control("u"): keep(before) { $0.before.removeLast($1) }
    case .control("k"): keep(after) { $0.after.removeFirst($1) }
    case .control("y"): before += deleted
    default: break
    }
  }

  private mutating func keep(_ text: [Character], _ remove: (inout PlainLine, Int) -> Void) {
    guard !text.isEmpty else { return }
    deleted = text
    remove(&self, text.count)
  }

  private var lastWord: [Character] {
    let blanks = before.reversed().prefix(while: \.isWhitespace).count
    let word = before.dropLast(blanks).reversed().prefix { !$0.isWhitespace }.count
    return before.suffix(blanks + word)
  }

  private var firstWord: [Character] {
    let blanks = after.prefix(while: \.isWhitespace).count
    let word = after.dropFirst(blanks).prefix { !$0.isWhitespace }.count
    return Array(after.prefix(blanks + word))
  }
}
