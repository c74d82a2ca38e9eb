import Intent

/// What the watchlist is narrowed to, as typed.
///
/// Words match names, domains and tags; all must match. `band:hot`, `tag:emea` and `is:stale` match
/// what they say; `-` before any of them turns it around.
package struct Filter: Hashable, Sendable {
  package enum Term: Hashable, Sendable {
    case word(String)
    case band(Band?)
    case tag(String)
    case stale
    case unscored
  }

  package private(set) var terms: [(term: Term, wanted: Bool)] = []

  /// What could not be understood, as a sentence for the person; the rest is in force.
  package private(set) var fault: String?
  package let text: String

  package init(_ text: String = "") {
    self.text = text
    for part in text.split(whereSeparator: \.isWhitespace) {
      let isNegated = part.hasPrefix("-") && part.count > 1
      do {
        let term = try Self.term(String(isNegated ? part.dropFirst() : part))
        if let term { terms.append((term, !isNegated)) }
      } catch {
        fault = error.sentence
      }
    }
  }

  package var isEmpty: Bool { terms.isEmpty }

  package static func == (lhs: Filter, rhs: Filter) -> Bool { lhs.text == rhs.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }

  private struct Fault: Error { let sentence: String }

  private static func term(_ text: String) throws(Fault) -> Term? {
    guard let colon = text.firstIndex(of: ":") else { return .word(text) }
    let field = text[..<colon].lowercased()
    let value = text[text.index(after: colon)...].lowercased()
    // A half-typed term narrows nothing yet.
    guard fields.contains(field) else { throw Fault(sentence: unknown("field", field, of: fields)) }
    guard !value.isEmpty else { return nil }
    switch field {
    case "band":
      if "unscored".hasPrefix(value) { return .band(nil) }
      guard let band = Band.allCases.first(where: { $0.rawValue.lowercased().hasPrefix(value) })
      else {
        throw Fault(sentence: unknown("band", value, of: ["hot", "warm", "cold", "unscored"]))
      }
      return .band(band)
    case "tag": return .tag(value)
    default:
      if "stale".hasPrefix(value) { return .stale }
      if "unscored".hasPrefix(value) { return .unscored }
      throw Fault(sentence: unknown("state", value, of: ["stale", "unscored"]))
    }
  }

  private static let fields = ["band", "tag", "is"]

  private static func unknown(_ what: String, _ word: String, of names: [String]) -> String {
    let nearest = names.nearest(to: word).map { "; did you mean \($0)?" }
    return "no \(what) \"\(word)\"" + (nearest ?? "; there are \(names.joined(separator: ", "))")
  }
}

extension Filter {
  /// The slots that match, in the order of the table.
  func matches(in table: WatchlistTable) -> [Int32] {
    guard !isEmpty else { return table.ordered }
    var marks = Array(repeating: true, count: table.rows.count)
    for (term, wanted) in terms {
      switch term {
      case .word(let word): table.search.strike(&marks, unlessHaving: word, wanted: wanted)
      case .band(let band): strike(&marks) { (table.band(at: $0) == band) == wanted }
      case .unscored: strike(&marks) { (table.band(at: $0) == nil) == wanted }
      case .tag(let tag):
        strike(&marks) { slot in
          table.rows[slot].tags.contains { $0.lowercased().hasPrefix(tag) } == wanted
        }
      case .stale: strike(&marks) { (table.rows[$0].score?.isStale ?? false) == wanted }
      }
    }
    return table.ordered.filter { marks[Int($0)] }
  }

  private func strike(_ marks: inout [Bool], unless holds: (Int) -> Bool) {
    for slot in marks.indices where marks[slot] { marks[slot] = holds(slot) }
  }
}
