extension Grounding {
  /// Whether a lexeme is no name, or one that is known; and how many it takes.
  func checkName(_ lexemes: [Lexeme], at index: Int) -> (isGrounded: Bool, length: Int) {
    let lexeme = lexemes[index]
    switch lexeme.form {
    case .known, .sign: return (true, 1)
    case .number(let digits):
      // What is left of numbers begins a name: 3D.
      guard index + 1 < lexemes.count, lexemes[index + 1].isJoined else { return (false, 1) }
      return (known.words.contains((digits + lexemes[index + 1].lowered).bare), 2)
    case .address:
      return (plainAddresses.contains(lexeme.lowered) || known.runs(lexeme.lowered), 1)
    case .word: return (isKnownWord(lexeme), 1)
    }
  }

  private func isKnownWord(_ lexeme: Lexeme) -> Bool {
    let text = lexeme.text
    guard text.first?.isCased == true else { return known.runs(lexeme.lowered) }
    let hasDigit = text.contains(where: \.isNumber)
    guard hasDigit || text.contains(where: \.isUppercase) else { return true }
    let whole = lexeme.lowered.bare.replacing("’", with: "'")
    let stem = String(whole.prefix { $0 != "'" })
    if known.words.contains(whole) || known.words.contains(stem) { return true }
    let written = text.prefix { $0 != "'" && $0 != "’" }
    if Vocabulary.initials.contains(String(written)) { return true }
    if hasDigit || written.dropFirst().contains(where: \.isUppercase) { return false }
    if lexeme.isFirst, Vocabulary.ordinary.contains(stem) { return true }
    // A long name may have been cut.
    return stem.count >= 12 && known.words.contains { $0.hasPrefix(stem) }
  }
}

private let plainAddresses: Set<String> = ["e.g", "i.e", "a.m", "p.m"]
