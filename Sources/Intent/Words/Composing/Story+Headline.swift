extension Story {
  var headline: String {
    if let (fact, setback) = obstacle {
      return fitting(["\(setback.topic) \(fact.when): hold back"])
    }
    let topics = basis.map(\.phrase.topic)
    guard let lead = basis.first, let first = topics.first else { return emptyHeadline }
    let dated = "\(first) \(lead.fact.when)"
    if let request {
      let line = "\(request.phrase.topic) \(request.fact.when)"
      let backing = basis.first { $0.fact.signal != request.fact.signal }
      return fitting([backing.map { "\(line), \($0.phrase.topic) behind it" }, line])
    }
    if basis.allSatisfy(\.fact.age.isOld) {
      return fitting(["quiet since the \(first) \(lead.fact.when)", dated])
    }
    if let (_, setback) = against.first(where: { $0.fact.event.weight >= 0.2 }) {
      return fitting([
        "\(topics.prefix(2).listed), but \(setback.topic)", "\(first), but \(setback.topic)",
      ])
    }
    let pair = topics.dropFirst().first.map { second in
      choose(
        .headlinePair,
        ["\(first) and \(second)", "\(first), \(second) beside it", "\(first), with \(second)"])
    }
    return fitting([topics.count > 2 ? topics.listed : nil, pair, dated])
  }

  private var emptyHeadline: String {
    if let (fact, setback) = against.first {
      return fitting([
        "\(setback.topic) \(fact.when), and nothing in favour", "\(setback.topic) \(fact.when)",
      ])
    }
    return score.status == .unscorable
      ? "Not scored: nobody has looked yet" : "No evidence yet: nothing to lead with"
  }

  /// The first line of at most 90 characters, else the last one cut.
  private func fitting(_ lines: [String?]) -> String {
    let lines = lines.compactMap { $0?.capitalised }
    return lines.first { $0.count <= 90 } ?? (lines.last ?? "").cut(to: 90)
  }
}

extension Sequence where Element == String {
  /// The texts as a list in a sentence: `a`, `a and b`, `a, b and c`.
  var listed: String {
    let texts = Array(self)
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}
