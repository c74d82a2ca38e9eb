/// What a list is narrowed to, as typed: terms that must all hold.
///
/// Words match names, domains and tags; `band:hot`, `score>60`, `age>2d`, `is:stale` and their like
/// match what they say; `-` before any of them turns it around, and quotes keep blanks together.
package struct Filter: Hashable, Sendable {
  /// A term, or what is wrong with it, where it stands in the text.
  struct Part: Hashable, Sendable {
    /// In characters of the text.
    let range: Range<Int>
    let meaning: Meaning
  }

  enum Meaning: Hashable, Sendable {
    case term(Term)

    /// So little was typed so far that it narrows nothing.
    case unfinished
    case fault(FilterFault)
  }

  struct Term: Hashable, Sendable {
    let condition: FilterCondition

    /// False for one that a `-` turns around.
    let isWanted: Bool
  }

  package let text: String
  let parts: [Part]

  /// Reads what was typed; the rep is who `owner:me` means.
  package init(_ text: String = "", rep: String? = nil) {
    self.text = text
    let reader = FilterReader(rep: rep)
    parts = FilterTokens(text).map { token in
      Part(range: token.range, meaning: reader.meaning(of: token))
    }
  }

  var terms: [Term] {
    parts.compactMap { if case .term(let term) = $0.meaning { term } else { nil } }
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// What could not be understood first, as a sentence for the person; the rest is in force.
  package var fault: String? {
    parts.lazy.compactMap { if case .fault(let fault) = $0.meaning { fault.sentence } else { nil } }
      .first
  }

  /// Whether another instant may make other companies match.
  var dependsOnTime: Bool { terms.contains { $0.condition.dependsOnTime } }

  var asksForNew: Bool { terms.contains { $0.condition == .state(.new) } }
}
