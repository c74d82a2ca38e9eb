extension Fact {
  var openRoles: Phrase {
    let field = subject.map { "\($0.text) " } ?? ""
    let count = magnitude.flatMap { magnitude -> Int? in
      guard case .count(let count) = magnitude else { return nil }
      return count
    }
    let isOne = count == 1
    let listed = count?.of("open \(field)role", "open \(field)roles") ?? "open \(field)roles"
    let topic = isOne ? "open \(field)role" : listed
    let roles = count?.of("\(field)role", "\(field)roles") ?? "\(field)roles"
    let said = count?.spelledOf("\(field)role", "\(field)roles") ?? "\(field)roles"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.days < 2
            ? ["has \(listed)", "is hiring for \(roles)"]
            : [
              "had \(listed) \(when)", "listed \(listed) \(when)",
              "was hiring for \(roles) \(when)",
            ]),
      news: (choose(
        .news,
        voice.origin == .company && !age.isOld
          ? ["\(listed) on its careers page \(when)", "\(listed) posted \(when)"]
          : ["\(listed) \(when)", "\(listed) posted \(when)"]) + voice.aside).sentence,
      spoken: voice.preface
        + choose(
          .spoken,
          age.days > 30
            ? [
              "you had \(said) to fill \(age.spoken)", "you were hiring for \(said) \(age.spoken)",
            ]
            : ["you have \(said) to fill", "you are hiring for \(said)"]),
      questions: isOne
        ? [
          "What will the person in that \(field)role take off the team's hands?",
          "What happens to that work until the role is filled?",
        ]
        : [
          choose(
            .firstQuestion,
            isBig
              ? [
                "Which of the \(topic) are you building a new team around?",
                "What breaks first when the \(topic) are filled?",
                "Of the \(topic), how many are growth and how many are catching up?",
              ]
              : [
                "Which of the \(topic) is the hardest to fill?",
                "What are the people in those \(topic) to work on first?",
                "Which of the \(topic) would make the most difference?",
              ]),
          choose(
            .secondQuestion,
            [
              "How long does it take until somebody new is of use to the team?",
              "What do new people trip over in their first weeks?",
            ]),
        ],
      role: subject.map { "the \($0.text) lead" } ?? "the hiring manager")
  }

  var hiringGrowth: Phrase {
    let percent = magnitude?.text
    let topic = percent.map { "\($0) hiring growth" } ?? "hiring growth"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + (percent.map {
          choose(
            .deed,
            age.isOld
              ? ["was hiring \($0) faster \(when)"]
              : [
                "grew hiring \($0) in a month \(age.asOf)",
                "stepped up hiring by \($0) \(age.asOf)",
              ])
        } ?? "stepped up hiring \(when)"),
      news: ((percent.map {
        choose(
          .news,
          ["Hiring +\($0) MoM \(age.asOf)", "Hiring up \($0) in a month, read \(when)"])
      } ?? "Hiring picked up \(when)") + voice.aside).sentence,
      spoken: voice.preface
        + (percent.map {
          choose(
            .spoken,
            age.isOld
              ? ["your hiring was up \($0) in a month \(age.spoken)"]
              : ["your hiring is up \($0) in a month", "you hire \($0) more than the month before"])
        } ?? "your hiring picked up \(age.spoken)"),
      questions: [
        choose(
          .firstQuestion,
          [
            "With \(topic), what is the team short of besides people?",
            "Which team does most of the \(topic) come from?",
            "What did you do by hand before the \(topic) that no longer works?",
          ]),
        choose(
          .secondQuestion,
          [
            "Is that pace planned to hold, or was it catching up?",
            "Which tool do you run out of first at that pace?",
          ]),
      ],
      role: "the people lead")
  }

  var executiveHire: Phrase {
    let post = subject?.text
    let topic = compound("hire", saidBy: ["appoint"])
    let name = post == nil ? "executive hire" : topic
    return Phrase(
      topic: name,
      deed: voice.adverb
        + choose(
          .deed,
          ["made \(name.withArticle) \(when)", "had \(name.withArticle) to announce \(when)"]),
      news: (choose(.news, ["\(name) \(when)", "\(name) announced \(when)"]) + voice.aside)
        .sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear you made \(name.withArticle) \(age.spoken)"]
          : [
            "I saw your \(name) \(age.spoken)", "I read about your \(name) \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What was the \(name) brought in to change?",
            "What is at the top of the list since the \(name)?",
          ]),
        choose(
          .secondQuestion,
          [
            "Which of the tools that were there before are up for review?",
            "Who else has a say while the new lead settles in?",
          ]),
      ],
      role: post.map { "the new \($0)" } ?? "the new executive")
  }
}
