extension Story {
  /// What the evidence means in a few words, or nil where it is not to be put into any.
  var sense: String? {
    let strong = favour.filter { $0.event.weight >= 0.3 }
    let signals = Set(strong.map(\.signal))
    if request != nil {
      return choose(.sense, ["they came to us by themselves", "the first step was theirs"])
    }
    if let choice = strong.first(where: { $0.kind == .technologyEvaluated && $0.age.days <= 60 }) {
      let what = choice.subject.map { " (\($0.text))" } ?? ""
      return choose(
        .sense, ["something is being chosen\(what)", "there is a choice to be made\(what)"])
    }
    let isFunded = strong.contains { fact in
      [.fundingRound, .ipo, .grant].contains(fact.kind) && fact.age.days <= 120
    }
    if isFunded, signals.contains(.hiring) {
      return choose(
        .sense, ["there is money, and there are people to equip", "new money meets a growing team"])
    }
    if signals.isSuperset(of: [.hiring, .technology]) {
      return choose(
        .sense, ["the team and its tools are both on the move", "more people, newer tools"])
    }
    if isFunded { return choose(.sense, ["there is money to spend", "the money is there"]) }
    if let hire = strong.first(where: { $0.kind == .executiveHire || $0.kind == .leadershipChange })
    {
      return hire.age.days > 60 ? nil : "somebody new has a say"
    }
    if signals.contains(.hiring) {
      return choose(.sense, ["the team is growing", "there is work for more people"])
    }
    if signals.contains(.technology) {
      return choose(.sense, ["the tools are changing", "the tools are on the move"])
    }
    if strong.allSatisfy({ $0.voice.origin == .ours }), !strong.isEmpty {
      return "they read up on us, and nothing public says why"
    }
    if signals.contains(.news) {
      return choose(.sense, ["there is something to talk about", "there is a reason to write"])
    }
    return favour.allSatisfy(\.age.isOld) && !favour.isEmpty
      ? "what there was lies some time back" : nil
  }
}
