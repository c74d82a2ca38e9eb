/// A word that may stand where one is typed, with what it means.
struct Completion: Hashable, Sendable {
  let word: String
  let help: String

  /// Other words that find it.
  let others: [String]

  init(_ word: String, _ help: String = "", others: [String] = []) {
    self.word = word
    self.help = help
    self.others = others
  }
}

/// A completion that fits what was typed.
struct Match: Equatable, Sendable {
  let completion: Completion

  /// Which characters of its word were typed.
  let matched: [Int]
}

extension [Completion] {
  /// Those that fit what was typed, the best first; all, in their order, where nothing was typed.
  ///
  /// A completion is found by its word, by another one, and at last by a word of what it means.
  func matching(_ typed: String) -> [Match] {
    guard !typed.isEmpty else { return map { Match(completion: $0, matched: []) } }
    let wanted = typed.lowercased()
    let ranked = enumerated().compactMap { place, completion -> (worth: Int, place: Int, Match)? in
      let byWord = Fuzzy(typed, in: completion.word)
      let byOther = completion.others.compactMap { other in
        Fuzzy(typed, in: other).map { $0.worth - (other == wanted ? 0 : Self.detour) }
      }.max()
      if let byWord, byWord.worth >= byOther ?? .min {
        return (byWord.worth, place, Match(completion: completion, matched: byWord.matched))
      }
      if let byOther {
        return (byOther, place, Match(completion: completion, matched: []))
      }
      guard wanted.count > 2,
        completion.help.lowercased().split(separator: " ").contains(where: { $0.hasPrefix(wanted) })
      else { return nil }
      return (.min, place, Match(completion: completion, matched: []))
    }
    return ranked.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }.map(\.2)
  }

  /// How much less a completion is worth that another word finds.
  private static var detour: Int { 1_000 }
}
