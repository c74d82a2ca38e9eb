extension Story {
  /// From what they do to what the rep sells.
  var bridge: String {
    let proof = obstacle == nil ? profile.proof?.sentence : nil
    return [offer.sentence, proof].compactMap { $0 }.joined(separator: " ")
  }

  private var offer: String {
    guard obstacle == nil else {
      return choose(
        .offer,
        [
          "there is nothing to decide today, I only want you to know whom to call when it helps",
          "I'm not here to sell anything now, and can wait until you want to hear from us",
        ])
    }
    let audience = profile.audience.map { " for \($0)" } ?? ""
    switch (profile.thing, profile.problem) {
    case (let thing?, let problem?):
      return choose(
        .offer,
        [
          "I ask because we sell \(thing)\(audience), to deal with \(problem)",
          "that is where we come in: \(thing)\(audience), built to deal with \(problem)",
          "what we do about \(problem) is \(thing)\(audience)",
          "\(because)we sell \(thing)\(audience), and it deals with \(problem)",
        ])
    case (let thing?, nil):
      return choose(
        .offer,
        [
          "I ask because we sell \(thing)\(audience)", "what we do is \(thing)\(audience)",
          "\(because)we sell \(thing)\(audience)",
        ])
    case (nil, let problem?):
      return choose(
        .offer,
        [
          "I ask because we deal with \(problem)\(audience)",
          "\(because)what we deal with is \(problem)\(audience)",
        ])
    case (nil, nil):
      guard profile.audience == nil else { return "I ask because we work\(audience)" }
      return choose(
        .offer,
        [
          "I ask because what we do may fit, and I would rather hear it from you than guess",
          "I would rather hear what you need than guess at it",
          "\(because)I would like to find out whether we can be of any use there",
          "\(because)what we do may be of use, and a straight no would help me as well",
          "I want to find out whether we can help at all before I take more of your time",
        ])
    }
  }

  /// A reason to speak of it now, from what is known.
  private var because: String {
    guard let first = speakable.first else { return "in short, " }
    return "I ask because of the \(first.phrase.topic): "
  }
}
