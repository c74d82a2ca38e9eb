import Foundation
import Intent
import TestSupport

/// Makes values with all that may go wrong in a file, the same for a seed each time.
struct OddValues {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private mutating func below(_ bound: Int) -> Int { random.below(bound) }

  private static let pieces = [
    "\"", "\"\"", ",", ";", "|", "\\", "'", "''", "=1+1", "+49", "-5", "@user", " ", "a", "Zoe",
    "null", "NaN", "1e400", "{", "}", "[", "]", ":", "\u{4F01}\u{696D}", "\u{1F680}", "e\u{301}",
    "\u{301}", "\u{A0}", "#", "%00", "\\n", "\\u0041", "</script>", "\u{0645}\u{0631}", "\u{FFFD}",
  ]

  /// One line as the program keeps it, never empty.
  mutating func text(most: Int = 60) -> String {
    let text = (0...below(8)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined().oneLine
    return text.isEmpty ? "x" : String(text.prefix(most)).oneLine
  }

  private mutating func optionalText() -> String? { below(3) == 0 ? nil : text() }

  private mutating func domain(_ number: Int) -> Domain {
    Domain(kept: below(4) == 0 ? "xn--mller\(number)-kva.de" : "company\(number).co.uk")
  }

  mutating func evidence() -> Evidence {
    let kind = Evidence.Kind.allCases[below(Evidence.Kind.allCases.count)]
    let milliseconds = Double(below(1_773_000_000_000))
    let numbers = [
      0, -0.0, 0.1, 1 / 3, 600_000_000, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e22,
      1e15,
    ]
    let size = below(2) == 0 ? numbers[below(numbers.count)] : Double(below(1_000_000)) / 7
    let magnitude = kind.unit == .percentAMonth && below(2) == 0 ? -size : size
    return Evidence(
      domain: domain(below(40)), kind: kind,
      observedAt: Date(timeIntervalSince1970: milliseconds / 1_000), headline: text(),
      magnitude: below(4) == 0 ? nil : magnitude, confidence: Double(below(1_001)) / 1_000,
      source: text(), url: below(2) == 0 ? nil : "https://example.com/?q=%22,;'\(below(99))",
      event: optionalText(), subject: optionalText())
  }

  mutating func entry(_ number: Int) -> WatchlistEntry {
    var tags: [String] = []
    for _ in 0..<below(4) {
      let tag = text()
      if !tags.contains(tag) { tags.append(tag) }
    }
    let contacts = (0..<below(6)).map { _ in
      Contact(name: text(), title: optionalText(), phone: optionalText(), email: optionalText())
    }
    let company = Company(
      domain: domain(number), name: text(), industry: optionalText(), employees: optionalText(),
      country: optionalText())
    return WatchlistEntry(
      company: company, tags: tags, owner: optionalText(), contacts: contacts,
      addedAt: Date(timeIntervalSince1970: Double(below(1_773_000_000))))
  }
}
