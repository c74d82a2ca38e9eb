/// One line of a pasted text in its parts: fields, and the words of each.
struct PastedLine {
  /// A word that may name a company's domain.
  struct Candidate {
    let field: Int
    let word: Int
    let result: Result<Domain, DomainError>
    let isAddress: Bool

    /// How sure it is that the domain is meant: the lowest of a line is.
    let rank: Int

    var domain: Domain? { try? result.get() }
  }

  let fields: [[String]]

  /// Parts a line at tabs, commas, semicolons and bars outside of quotes, then at blanks.
  init(_ line: some StringProtocol) {
    // A tab parts fields, and would be a blank once the line is cleansed.
    let cleansed = line.split(separator: "\t").map { String($0).oneLine }.joined(separator: "\t")
    fields = Self.fields(of: cleansed).map { field in
      let isLink = field.utf8.contains(UInt8(ascii: "["))
      return (isLink ? field.replacing("](", with: " ") : field).split(
        whereSeparator: \.isWhitespace
      )
      .map(String.init)
    }
  }

  /// How many words there are, without bullets and dashes.
  var wordCount: Int { fields.joined().count(where: \.saysSomething) }

  /// The words that look like a domain, a URL or an e-mail address, in order.
  var candidates: [Candidate] {
    fields.enumerated().flatMap { field, words in
      words.enumerated().compactMap { index, word in
        Candidate(word.unwrapped, field: field, word: index, isWhole: words.count == 1)
      }
    }
  }

  private static func fields(of line: String) -> [String] {
    // Quotes that do not come in pairs are part of the text.
    let quotes = line.utf8.count { $0 == UInt8(ascii: "\"") }
    guard quotes > 0, quotes.isMultiple(of: 2) else {
      return line.split(whereSeparator: \.partsFields).map(String.init)
    }
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character.partsFields, !isQuoted {
        fields.append("")
      } else if character != "\"" {
        fields[fields.count - 1].append(character)
      }
    }
    return fields.filter { !$0.isEmpty }
  }
}

extension PastedLine.Candidate {
  /// Nil for a word that looks like none of them.
  fileprivate init?(_ word: Substring, field: Int, word index: Int, isWhole: Bool) {
    self.field = field
    self.word = index
    let isURL = word.contains("://") || word.lowercased().hasPrefix("www.")
    isAddress = word.contains("@") && !isURL
    if isAddress {
      guard let host = word.split(separator: "@").last, host.startIndex > word.startIndex
      else { return nil }
      result = Self.read(host)
      rank = 4
    } else {
      guard isURL || word.dropFirst().dropLast().contains(".") else { return nil }
      // Numbers and abbreviations have dots too: `2.5M`, `e.g.`.
      guard isURL || isWhole || word.endsLikeDomain else { return nil }
      result = Self.read(word)
      let hasCapital = !isURL && word.contains(where: \.isUppercase)
      rank = (isURL || isWhole ? 0 : 2) + (hasCapital ? 1 : 0)
    }
  }

  private static func read(_ text: Substring) -> Result<Domain, DomainError> {
    Result { () throws(DomainError) in try Domain(String(text)) }
  }
}

extension Character {
  fileprivate var partsFields: Bool { self == "," || self == ";" || self == "|" || self == "\t" }
}

extension Substring {
  fileprivate var endsLikeDomain: Bool {
    let host = prefix { !"/?#:".contains($0) }
    guard let label = host.split(separator: ".").last, label.count > 1 else { return false }
    return label.allSatisfy(\.isLetter) || label.lowercased().hasPrefix("xn--")
  }
}

extension String {
  var saysSomething: Bool { contains { $0.isLetter || $0.isNumber } }

  /// Without bullets, brackets and quotes around it, and without a mark at its end.
  var unwrapped: Substring {
    let start = drop { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != ":" && $0 != "@" }
    guard let last = start.lastIndex(where: { !Self.closing.contains($0) }) else {
      return start.prefix(0)
    }
    return start[...last]
  }

  private static let closing: Set<Character> = [
    ">", ")", "]", "}", "\"", "'", "”", "’", "»", ".", ",", ";", ":", "!", "*", "`",
  ]
}
