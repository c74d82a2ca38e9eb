extension Story {
  var talkTrack: TalkTrack {
    TalkTrack(
      opener: (greeting + openingClause).sentence, questions: questions, bridge: bridge, ask: ask,
      caution: caution)
  }

  /// `Hi Priya, Dana here: `, with what of it is known.
  private var greeting: String {
    let hi = contact?.spokenName.map { "Hi \($0), " } ?? "Hi, "
    guard let rep = profile.rep else { return hi }
    return hi + choose(.greeting, ["\(rep) here: ", "this is \(rep): "])
  }

  private var openingClause: String {
    if let (fact, _) = obstacle {
      return choose(
        .hello,
        [
          "I read what happened \(fact.age.spoken) and only wanted to ask how things are",
          "no pitch, I heard the news \(fact.age.spoken) and wanted to say hello",
        ])
    }
    guard let first = speakable.first?.phrase.spoken else { return discovery }
    guard let second = speakable.dropFirst().first?.phrase.spoken else { return first }
    for verb in ["I saw", "I read"] where first.hasPrefix(verb) {
      if first.hasPrefix("\(verb) that "), second.hasPrefix("\(verb) that ") {
        return "\(first), and that \(second.dropFirst(verb.count + 6))"
      }
      if second.hasPrefix(verb) { return "\(first), and I also\(second.dropFirst())" }
    }
    return "\(first), and \(second)"
  }

  /// An opening that claims nothing.
  private var discovery: String {
    let field = profile.problem ?? "tools and suppliers"
    if contact != nil { return "I have a short question about \(field) at \(name)" }
    guard let industry = company.industry?.spoken?.decapitalised else {
      return "I'm looking for the person at \(name) to ask about \(field)"
    }
    return profile.problem == nil
      ? "I'm calling to ask how a company in \(industry) chooses tools, and who does it at \(name)"
      : "I'm calling to ask how a company in \(industry) deals with \(field), and who does it at "
        + name
  }

  private var caution: String? {
    let cautions = against.lazy.filter { $0.fact.event.weight >= 0.05 }
      .map(\.setback.caution).prefix(2)
    return cautions.isEmpty ? nil : cautions.joined(separator: " ")
  }
}

extension String {
  /// The text as it stands inside a sentence: its first letter small, unless a capital follows.
  fileprivate var decapitalised: String {
    dropFirst().first?.isLowercase == true ? prefix(1).lowercased() + dropFirst() : self
  }
}
