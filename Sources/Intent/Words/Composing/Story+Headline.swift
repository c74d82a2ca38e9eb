extension Story {
  /// The longest line that a headline may be.
  private static let limit = 90

  var headline: String {
    if let obstacle, let setback = obstacle.setback {
      return fitting(["\(setback.topic) \(obstacle.when): hold back"])
    }
    let facts = basis
    let topics = facts.compactMap { $0.phrase?.topic }
    guard let first = topics.first else {
      return emptyHeadline
    }
    if let request, let topic = request.phrase?.topic {
      let backing = facts.first { $0.signal != request.signal }?.phrase?.topic
      let line = "\(topic) \(request.when)"
      return fitting([backing.map { "\(line), \($0) behind it" }, line])
    }
    let old = facts.allSatisfy(\.age.isOld)
    if old { return fitting(["Quiet since the \(first) \(facts[0].when)", "\(first) \(facts[0].when)"]) }
    if let setback = against.first(where: { $0.event.weight >= 0.2 })?.setback {
      return fitting(["\(topics.prefix(2).listed), but \(setback.topic)", "\(first), but \(setback.topic)"])
    }
    let second = topics.count > 1 ? topics[1] : nil
    return fitting([
      topics.count > 2 ? topics.listed : nil,
      second.map {
        choose(1, ["\(first) and \($0)", "\(first), \($0) beside it", "\(first), with \($0)"])
      },
      "\(first) \(facts[0].when)",
    ])
  }

  private var emptyHeadline: String {
    if let setback = against.first?.setback, let fact = against.first {
      return fitting(["\(setback.topic) \(fact.when), and nothing in favour", "\(setback.topic) \(fact.when)"])
    }
    return score.status == .unscorable
      ? "Not scored: nobody has looked yet" : "No evidence yet: nothing to lead with"
  }

  /// The first line that is short enough, else the last one cut.
  private func fitting(_ lines: [String?]) -> String {
    let lines = lines.compactMap { $0?.capitalised }
    return lines.first { $0.count <= Self.limit } ?? (lines.last ?? "").cut(to: Self.limit)
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
