extension PastedLine {
  /// What the line calls the company whose domain stands there; nil where it does not say.
  ///
  /// A text before the domain counts more than one behind it. Beside an e-mail address stands who
  /// it belongs to, and that is a person.
  func name(beside candidate: Candidate) -> String? {
    guard !candidate.isAddress else { return nil }
    let own = fields[candidate.field]
    let before = fields[..<candidate.field].enumerated().first { $0.element.isText }
    let texts: [String?] = [
      before.map { name(in: $0.offset) },
      own[..<candidate.word].joined(separator: " "),
      own[(candidate.word + 1)...].joined(separator: " "),
      fields[(candidate.field + 1)...].first(where: \.isText)?.joined(separator: " "),
    ]
    return texts.lazy.compactMap { $0?.asName }.first { $0.lowercased() != candidate.spoken }
  }

  /// The text of a field, with a legal form that a comma parts from it: `Acme, Inc.`.
  private func name(in field: Int) -> String {
    let text = fields[field].joined(separator: " ")
    guard fields.indices.contains(field + 1), let form = fields[field + 1].first,
      Self.legalForms.contains(form.lowercased().filter { $0.isLetter })
    else { return text }
    return "\(text), \(form)"
  }

  private static let legalForms: Set<String> = [
    "inc", "llc", "ltd", "limited", "corp", "co", "plc", "gmbh", "ag", "se", "kg", "ug", "sa",
    "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "pty", "lp", "llp",
  ]
}

extension PastedLine.Candidate {
  fileprivate var spoken: String? { domain?.shown }
}

extension [String] {
  /// Whether a field may be a name: not a number, an address or another domain.
  fileprivate var isText: Bool {
    contains { word in word.contains(where: \.isLetter) }
      && !contains { $0.contains("@") || $0.contains("://") }
      && !(count == 1 && (try? Domain(String(self[0].unwrapped))) != nil)
  }
}

extension String {
  /// The longest name, in characters.
  private static let longestName = 200

  /// The text without a bullet, a number or a separator at its ends; nil where nothing is left.
  fileprivate var asName: String? {
    var text = self[...]
    let digits = text.prefix(while: \.isWholeNumber)
    let rest = text[digits.endIndex...]
    if !digits.isEmpty, rest.first == "." || rest.first == ")",
      [nil, " "].contains(rest.dropFirst().first)
    {
      text = rest.dropFirst()
    }
    text = text.drop { Self.separators.contains($0) }
    while let last = text.last, Self.separators.contains(last) { text.removeLast() }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return String(text.prefix(Self.longestName)).oneLine
  }

  private static let separators: Set<Character> = [
    " ", "-", "–", "—", "•", "·", "*", "▪", "◦", ":", "=", ">", "<", "[", "]", "\"", "“", "”", "→",
  ]
}
