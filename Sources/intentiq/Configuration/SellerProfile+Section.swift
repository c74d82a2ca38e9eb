import Intent

extension SellerProfile {
  /// Reads the section `profile`: a text that is too long, or more than a line, is left out.
  init(reading section: inout SettingsSection) {
    section.refuseKeys(otherThan: ["product", "audience", "problem", "proof", "rep"])
    self.init(
      product: section.line("product"), audience: section.line("audience"),
      problem: section.line("problem"), proof: section.line("proof"), rep: section.line("rep"))
  }
}

extension SettingsSection {
  /// In characters.
  private static var longestLine: Int { 200 }

  /// The text under a key, one line of at most 200 characters.
  fileprivate mutating func line(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if text.contains(where: \.isNewline) {
      note(.invalid("it must be one line"), at: key)
    } else if text.count > Self.longestLine {
      note(.invalid("it has \(text.count) characters (at most \(Self.longestLine))"), at: key)
    } else {
      return text.oneLine
    }
    return nil
  }
}
