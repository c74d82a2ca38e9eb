extension String {
  /// A text from outside as it can stand inside a sentence, or nil when nothing is left of it.
  ///
  /// One line, single blanks, no double quotes or square brackets, round ones only in pairs, no
  /// punctuation at the end but a closing bracket.
  var spoken: String? {
    if isPlainlySpoken { return self }
    var kept = ""
    var depth = 0
    var isBalanced = true
    for character in oneLine {
      switch character {
      case "\"", "“", "”", "„", "‟", "«", "»", "[", "]", "{", "}", "`": continue
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth < 0 { isBalanced = false }
      default: break
      }
      if character.isWhitespace {
        if !kept.isEmpty, kept.last != " " { kept.append(" ") }
      } else {
        kept.append(character)
      }
    }
    if depth != 0 || !isBalanced { kept.removeAll { $0 == "(" || $0 == ")" } }
    while let last = kept.last, last.isWhitespace || ".,;:!?…-–—。、，！？".contains(last) {
      kept.removeLast()
    }
    return kept.contains { $0.isLetter || $0.isNumber } ? kept.oneLine.singleSpaced : nil
  }

  /// Whether nothing is to be done about it: ASCII with single blanks that begins with no
  /// blank and ends in a letter or a digit.
  private var isPlainlySpoken: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case UInt8(ascii: " "):
        if last == byte { return false }
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "/"),
        UInt8(ascii: "."), UInt8(ascii: ","):
        break
      default: return false
      }
      last = byte
    }
    return !" -'&/.,".utf8.contains(last)
  }

  private var singleSpaced: String {
    split(separator: " ").joined(separator: " ")
  }

  /// The text as a sentence: its first letter large, and a full stop unless it has its mark.
  ///
  /// A first word with a capital inside (`eBay`) stays as it is.
  var sentence: String {
    let text = capitalised
    let end = text.last == "”" ? text.dropLast().last : text.last
    return end.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  /// The text with its first letter large, unless its first word has a capital inside.
  var capitalised: String {
    guard let first, first.isLowercase else { return self }
    let word = prefix { !$0.isWhitespace }
    let large = first.uppercased()
    return word.contains(where: \.isUppercase) || large.count != 1 ? self : large + dropFirst()
  }

  /// The text cut at a word so that it has at most so many characters.
  ///
  /// What is left ends in no article, preposition or conjunction; a single word too long, or a text
  /// without blanks, is cut inside.
  func cut(to limit: Int) -> String {
    guard count > limit else { return self }
    let head = prefix(limit)
    let isWhole = self[head.endIndex] == " "
    guard !isWhole, let blank = head.lastIndex(of: " ") else {
      return String(head).withoutDanglingEnd
    }
    return String(head[..<blank]).withoutDanglingEnd
  }

  private var withoutDanglingEnd: String {
    var words = split(separator: " ")
    while words.count > 1, let last = words.last,
      danglingWords.contains(String(last)) || !last.contains(where: { $0.isWordPart })
    {
      words.removeLast()
    }
    var text = words.joined(separator: " ")
    while let last = text.last, ",;:-–(&+/".contains(last) { text.removeLast() }
    return text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
      ? text : text.filter { $0 != "(" && $0 != ")" }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || isSymbol }
}

private let danglingWords: Set<String> = [
  "a", "an", "the", "and", "or", "of", "on", "in", "at", "to", "for", "from", "with", "by", "your",
  "its", "after", "about", "as", "into", "over", "our", "&", "de", "du", "der", "die", "das", "für",
]
