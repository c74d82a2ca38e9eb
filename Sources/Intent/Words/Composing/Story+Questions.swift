extension Story {
  var questions: [String] {
    guard obstacle == nil else {
      return [
        choose(.openQuestion, ["How are things on your side?", "How are you and the team doing?"]),
        choose(
          .followUp, ["When would be a better time to talk?", "Who should I keep in touch with?"]),
      ]
    }
    let spoken = speakable
    let lead = (spoken.first ?? basis.first)?.phrase
    guard let lead, let first = lead.questions.first else { return neutralQuestions }
    if let problem = profile.problem {
      return [first, question(about: problem, after: spoken.first)]
    }
    let second = spoken.dropFirst().first?.phrase.questions.first ?? lead.questions.last
    return [first, second ?? neutralQuestions[1]]
  }

  /// Leads from what they do to the problem that the rep solves.
  private func question(about problem: String, after lead: Telling?) -> String {
    var ways = [
      "How do you deal with \(problem) today?", "Who on your side looks after \(problem)?",
    ]
    if let lead {
      let topic = lead.phrase.topic
      switch lead.fact.signal {
      case .funding:
        ways += [
          "Is any of the \(topic) set aside for \(problem)?",
          "Where do you meet \(problem) on the way to what the \(topic) is for?",
        ]
      case .hiring:
        ways += [
          lead.fact.kind == .openRoles
            ? "Would you need the \(topic) without \(problem)?"
            : "What has the \(topic) to do with \(problem)?",
          "Will the \(topic) bring more of \(problem), or less?",
        ]
      case .news:
        ways += [
          "Has the \(topic) brought \(problem) with it?",
          "What does the \(topic) do to \(problem)?",
        ]
      case .technology:
        ways += [
          "What does the \(topic) do about \(problem)?",
          "Did \(problem) have a part in the \(topic)?",
        ]
      case .web: ways += ["What made you think about \(problem) now?"]
      }
    }
    return choose(.problem, ways)
  }

  private var neutralQuestions: [String] {
    [
      profile.problem.map { "How do you deal with \($0) today?" }
        ?? choose(
          .openQuestion, ["What are you working on just now?", "What is at the top of your list?"]),
      choose(
        .followUp, ["What would you change about it first?", "Who else is concerned with that?"]),
    ]
  }
}
