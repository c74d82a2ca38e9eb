/// What an observation is about, fitted into English whatever it says and in whatever script.
struct Subject: Hashable, Sendable {
  let text: String

  /// Whether it takes an article: `Dayton plant` and `second pit` do, `Singapore`, `Kafka`,
  /// `remote monitoring` and `Tiles for teams` do not.
  let takesArticle: Bool

  /// Whether it names several, as `feature flags` does.
  var isMany: Bool {
    text.hasSuffix("s") && !["ss", "us", "is"].contains { text.hasSuffix($0) }
  }

  /// Nil for a text of which nothing can be said.
  init?(_ text: String?) {
    guard let text = text?.spoken?.cut(to: 60), !text.isEmpty else { return nil }
    self.text = text
    let words = text.split(separator: " ")
    let last = words.last ?? ""
    takesArticle =
      last.isCommonNoun(after: words.count > 1 ? words.first : nil)
      && !words.contains { joiningWords.contains($0.lowercased()) }
  }

  /// With an article where it needs one: `the Dayton plant`, `Singapore`.
  var definite: String { takesArticle ? "the \(text)" : text }

  /// With its owner where it can have one: `its news app`, `Kafka`.
  func owned(by owner: String) -> String { takesArticle ? "\(owner) \(text)" : text }

  /// In front of a noun, which is left out when the subject says it already: `Singapore expansion`.
  func compound(_ noun: String, saidBy others: [String] = []) -> String {
    let lowered = text.lowercased()
    return ([noun] + others).contains { lowered.holds($0) } ? text : "\(text) \(noun)"
  }
}

extension Substring {
  /// Whether it is a word for one thing of many: `plant`, and `API` behind a small word.
  fileprivate func isCommonNoun(after first: Substring?) -> Bool {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let isInitials = count > 1 && allSatisfy(\.isUppercase)
    return isInitials
      ? first?.first?.isLowercase == true
      : self.first?.isLowercase == true && !endsInMass
  }

  /// Whether it names something that is not counted: `monitoring`, `telemetry`, `data`.
  fileprivate var endsInMass: Bool {
    massEndings.contains { hasSuffix($0) }
  }
}

private let massEndings = [
  "ing", "ware", "data", "telemetry", "storage", "security", "safety", "analytics", "telematics",
  "automation", "compliance", "observability", "fraud", "ics",
]

private let joiningWords: Set<String> = [
  "for", "of", "to", "with", "and", "in", "on", "at", "de", "du", "des", "der", "für", "und", "y",
  "e", "et", "da", "do", "a", "the", "an",
]

extension String {
  /// The words with `a` or `an` before them, as they sound: `an $85M round`, `a CTO change`.
  var withArticle: String { (startsWithVowelSound ? "an " : "a ") + self }

  private var startsWithVowelSound: Bool {
    let word = prefix { $0.isLetter || $0.isNumber || $0 == "$" }.drop { $0 == "$" }
    guard let first = word.first else { return false }
    if first.isNumber {
      let digits = word.prefix(while: \.isNumber)
      let lead = digits.count % 3 == 2 || digits.count == 2
      return first == "8" || (lead && (digits.hasPrefix("11") || digits.hasPrefix("18")))
    }
    // Initials are spelled: an MQTT gateway, a UI kit.
    if word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }), word.count <= 4 {
      return "AEFHILMNORSX".contains(first)
    }
    let start = word.lowercased()
    if start.hasPrefix("uni") || start.hasPrefix("use") || start.hasPrefix("usa")
      || start.hasPrefix("eu") || start.hasPrefix("one")
    {
      return false
    }
    return "aeiou".contains(start.first ?? "x")
  }
}
