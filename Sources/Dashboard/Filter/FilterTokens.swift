/// One term of a filter as it was typed.
struct FilterToken: Equatable {
  /// In characters of the text, with the dash and the quotes.
  let range: Range<Int>
  let isNegated: Bool

  /// What stands before the sign, in lower case; nil for a word.
  let field: String?

  /// `:`, `>`, `>=`, `<`, `<=` or `=`; empty for a word.
  let sign: String

  /// Without its quotes.
  let value: String

  /// Whether more may yet be typed: nothing stands behind it.
  let isOpen: Bool
}

/// The terms of a filter's text, one after the other: blanks part them, but not within quotes.
struct FilterTokens: Sequence, IteratorProtocol {
  private let characters: [Character]
  private var at = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func next() -> FilterToken? {
    while let character, character.isWhitespace { at += 1 }
    guard let first = character else { return nil }
    let start = at
    // A dash alone may become one that turns a term around.
    let isNegated = first == "-" && following.map { !$0.isWhitespace } ?? false
    if isNegated { at += 1 }
    let field = takeField()
    let (value, isClosed) = takeValue()
    return FilterToken(
      range: start..<at, isNegated: isNegated, field: field?.name, sign: field?.sign ?? "",
      value: value, isOpen: !isClosed && at == characters.count)
  }

  private var character: Character? { at < characters.count ? characters[at] : nil }
  private var following: Character? { at + 1 < characters.count ? characters[at + 1] : nil }

  /// Letters with a sign behind them; the address of a page is none.
  private mutating func takeField() -> (name: String, sign: String)? {
    let name = characters[at...].prefix { $0.isLetter }
    let end = name.endIndex
    guard !name.isEmpty, end < characters.count, ":<>=".contains(characters[end]) else {
      return nil
    }
    let rest = characters[end...]
    if rest.starts(with: "://") { return nil }
    let isDouble = rest.starts(with: ">=") || rest.starts(with: "<=")
    let sign = rest.prefix(isDouble ? 2 : 1)
    at = sign.endIndex
    return (String(name).lowercased(), String(sign))
  }

  /// What stands up to the next blank, or to the second quote; and whether that was there.
  private mutating func takeValue() -> (String, isClosed: Bool) {
    var value = ""
    var isClosed = false
    if character == "\"" {
      at += 1
      let quoted = characters[at...].prefix { $0 != "\"" }
      at = quoted.endIndex
      value += quoted.map { $0.isWhitespace ? " " : $0 }
      if character != nil {
        at += 1
        isClosed = true
      }
    }
    while let character, !character.isWhitespace {
      value.append(character)
      at += 1
      isClosed = false
    }
    return (value, isClosed)
  }
}
