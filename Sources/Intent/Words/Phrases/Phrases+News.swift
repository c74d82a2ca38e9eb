extension Fact {
  var productLaunch: Phrase {
    let topic = compound("launch", saidBy: ["launch", "release"])
    let name = subject == nil ? "product launch" : topic
    let thing = subject?.owned(by: "its") ?? "a new product"
    return Phrase(
      topic: name,
      deed: voice.adverb
        + choose(.deed, ["launched \(thing) \(when)", "brought out \(thing) \(when)"]),
      news: ((subject.map { "\($0.text) launched \(when)" } ?? "Product launched \(when)")
        + voice.aside).sentence,
      spoken: voice.preface
        + choose(
          .spoken,
          [
            "you launched \(subject?.owned(by: "your") ?? "a new product") \(age.spoken)",
            "you brought out \(subject?.owned(by: "your") ?? "a new product") \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What surprised you most since the \(name)?",
            "What does the \(name) ask of the teams behind it?",
            "Who uses \(subject?.definite ?? "the new product") first, and what do they ask for?",
          ]),
        choose(
          .secondQuestion,
          [
            "What had to wait until the launch was out?",
            "What will you have to measure to call the launch a success?",
          ]),
      ],
      role: "the product lead")
  }

  var partnership: Phrase {
    let says = ["partner", "alliance", "agreement", "collaborat", "cooperat", "cooperation"]
    let topic = compound("partnership", saidBy: says)
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          voice.origin == .company
            ? [
              "announced the \(topic) \(when)", "made the \(topic) public \(when)",
              "entered the \(topic) \(when)",
            ]
            : ["entered the \(topic) \(when)", "was in the news \(when) for the \(topic)"]),
      news: (choose(.news, ["\(topic) announced \(when)", "\(topic), news of \(age.asNoun)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear there is news \(age.spoken) of the \(topic)"]
          : [
            "I read about the \(topic) \(age.spoken)",
            "I saw the news of your \(topic) \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What has to work on your side before the \(topic) pays off?",
            "Which of your teams carries the \(topic)?",
            "What does the \(topic) change for your customers?",
          ]),
        choose(
          .secondQuestion,
          [
            "Which of your systems has to talk to somebody else's because of it?",
            "How will you tell whether the partnership works?",
          ]),
      ],
      role: "the partnerships lead")
  }

  var expansion: Phrase {
    let topic = compound("expansion", saidBy: ["expan", "extension"])
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.isOld
            ? ["had its \(topic) in the news \(when)", "has been on its \(topic) \(age.since)"]
            : voice.origin == .company
              ? ["announced its \(topic) \(when)", "made its \(topic) public \(when)"]
              : ["has its \(topic) in the news of \(age.asNoun)", "expanded \(when)\(aboutIt)"]),
      news: (choose(.news, ["\(topic) announced \(when)", "\(topic), news of \(age.asNoun)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear there is news \(age.spoken) of your \(topic)"]
          : [
            "I read about your \(topic) \(age.spoken)",
            "I saw the news \(age.spoken) of your \(topic)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What has to be in place before the \(topic) runs by itself?",
            "What do you set up differently for the \(topic) than you did the last time?",
            "Which part of the \(topic) is behind where you would like it?",
          ]),
        choose(
          .secondQuestion,
          [
            "Do the new people work with the same tools as everybody else?",
            "Who decides what is bought there, and what is bought at home?",
          ]),
      ],
      role: "the operations lead")
  }

  /// The subject behind a clause: ` (Singapore)`.
  var aboutIt: String { subject.map { " (\($0.text))" } ?? "" }

  var leadershipChange: Phrase {
    let topic = subject.map { "\($0.text) change" } ?? "change at the top"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed, ["saw \(topic.withArticle) \(when)", "went through \(topic.withArticle) \(when)"]),
      news: (choose(.news, ["\(topic) \(when)", "\(topic), news of \(age.asNoun)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear there was \(topic.withArticle) \(age.spoken)"]
          : [
            "I read about the \(topic) \(age.spoken)",
            "I saw that there was \(topic.withArticle) \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What is being looked at afresh since the \(topic)?",
            "Which plans did the \(topic) stop, and which did it speed up?",
          ]),
        choose(
          .secondQuestion,
          [
            "Who holds the budget for tools now?",
            "What should be different by the time the dust has settled?",
          ]),
      ],
      role: "the chief of staff")
  }

  var award: Phrase {
    let topic = compound("award", saidBy: ["award", "prize", "medal", "preis", "prix", "premio"])
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["won the \(topic) \(when)", "took the \(topic) \(when)"]),
      news: (choose(.news, ["\(topic) \(when)", "\(topic) won \(when)"]) + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear you won the \(topic) \(age.spoken)"]
          : [
            "congratulations on the \(topic) \(age.spoken)",
            "I saw that you won the \(topic) \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What did you do differently that the \(topic) was for?",
            "What comes next for the team behind the \(topic)?",
          ]),
        choose(
          .secondQuestion,
          [
            "What would you still change about how that work is done?",
            "Who on the team should hear the compliment?",
          ]),
      ],
      role: "the team behind it")
  }

  var mention: Phrase {
    let about = subject.map { " on \($0.definite)" } ?? ""
    var count: Int?
    if case .count(let value) = magnitude { count = value }
    let topic = (count?.of("press mention", "press mentions") ?? "press mentions") + about
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["drew \(topic) \(when)", "was good for \(topic) \(when)"]),
      news: (choose(.news, ["\(topic) \(when)", "\(topic), counted \(when)"]) + voice.aside)
        .sentence,
      spoken: (count ?? 2) == 1
        ? "I read about you in the press \(age.spoken)"
        : choose(
          .spoken,
          [
            "you have been much in the press\(about)", "I keep reading about you\(about)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What has the press\(about) brought to your door?",
            "What did the papers leave out?",
          ]),
        choose(
          .secondQuestion,
          [
            "Can the team keep up with what comes in?",
            "Which of the questions you get now were you not ready for?",
          ]),
      ],
      role: "the marketing lead")
  }
}
