/// How well a word that is being typed fits a name: its letters stand in the name in this order.
struct Fuzzy: Comparable, Sendable {
  /// Higher fits better.
  let worth: Int

  /// Which characters of the name were typed.
  let matched: [Int]

  /// Nil where a letter is not in the name behind those before it; case makes no difference.
  ///
  /// - Complexity: O(letters × name)
  init?(_ typed: String, in name: String) {
    let letters = Array(typed.lowercased())
    let characters = Array(name.lowercased())
    guard letters.count <= characters.count else { return nil }
    guard !letters.isEmpty else {
      (worth, matched) = (0, [])
      return
    }
    // The best way so far to have each letter at each character, and where the letter before was.
    var best: [[(worth: Int, from: Int)?]] = []
    for (index, letter) in letters.enumerated() {
      var row: [(worth: Int, from: Int)?] = Array(repeating: nil, count: characters.count)
      var before: (worth: Int, at: Int)?
      for at in characters.indices where at >= index {
        if index > 0, at > 0, let last = best[index - 1][at - 1],
          last.worth >= before?.worth ?? .min
        {
          before = (last.worth, at - 1)
        }
        guard characters[at] == letter else { continue }
        let own = Self.worth(at: at, in: characters)
        if index == 0 {
          row[at] = (own, -1)
        } else {
          let adjoining = best[index - 1][at - 1].map { $0.worth + Self.adjoining }
          let apart = before.map(\.worth)
          guard adjoining != nil || apart != nil else { continue }
          row[at] =
            adjoining ?? .min >= apart ?? .min
            ? ((adjoining ?? 0) + own, at - 1) : ((apart ?? 0) + own, before?.at ?? 0)
        }
      }
      best.append(row)
    }
    guard
      let end = characters.indices.filter({ best[letters.count - 1][$0] != nil })
        .max(by: {
          (best[letters.count - 1][$0]?.worth ?? 0) < (best[letters.count - 1][$1]?.worth ?? 0)
        })
    else { return nil }
    var places: [Int] = []
    var at = end
    for index in letters.indices.reversed() {
      places.append(at)
      at = best[index][at]?.from ?? 0
    }
    matched = places.reversed()
    // Of names that fit alike the shorter one is meant.
    worth = (best[letters.count - 1][end]?.worth ?? 0) * 100 - min(99, characters.count)
  }

  static func < (one: Self, other: Self) -> Bool { one.worth < other.worth }

  private static let adjoining = 8

  /// The first letter of a name counts most, then the first of a word in it.
  private static func worth(at index: Int, in characters: [Character]) -> Int {
    if index == 0 { return 10 }
    return characters[index - 1].isLetter || characters[index - 1].isNumber ? 1 : 8
  }
}
