extension Fact {
  var technologyAdopted: Phrase {
    let name = subject?.text
    let topic = name.map { "\($0) setup" } ?? "new technology"
    // "the chat" is nothing one takes up, "a chat setup" is.
    let isOne = subject.map { $0.takesArticle && !$0.isMany } ?? false
    let thing = isOne ? topic.withArticle : name ?? "a new technology"
    let known = isOne ? "the \(topic)" : name ?? "the new technology"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.isOld
            ? ["has worked with \(thing) \(age.since)", "took up \(thing) \(when)"]
            : ["took up \(thing) \(when)", "was first seen with \(thing) \(when)"]),
      news: ((name.map {
        choose(.news, ["\($0) taken up \(when)", "\($0) in use, seen \(when)"])
      } ?? "New technology seen \(when)") + voice.aside).sentence,
      spoken: name.map { name in
        choose(
          .spoken,
          voice.origin == .jobAds
            ? ["\(name) comes up in your job ads", "your job ads name \(name)"]
            : voice.isUncertain
              ? ["if what I read is right, you work with \(thing)"]
              : age.isOld
                ? ["I see you have worked with \(thing) \(age.since)"]
                : ["I saw that you work with \(thing) now", "I came across your \(topic)"])
      },
      questions: [
        choose(
          .firstQuestion,
          [
            "What made you choose \(known)?",
            "What did \(known) replace, and what is still done the old way?",
            "How far along are you with \(known)?",
          ]),
        choose(
          .secondQuestion,
          [
            "What should \(known) talk to that it does not talk to yet?",
            "Who keeps \(known) running?",
          ]),
      ],
      role: "the engineering lead")
  }

  var technologyEvaluated: Phrase {
    let options = subject.map { "\($0.text) options" } ?? "technology options"
    let topic = subject.map { "search for \($0.text)" } ?? "technology search"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.isOld
            ? ["was comparing \(options) \(when)"]
            : ["was comparing \(options) \(when)", "was weighing \(options) \(when)"]),
      news: (choose(.news, ["\(options) under comparison \(when)", "Comparing \(options) \(when)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.origin == .jobAds
          ? ["your job ads speak of comparing \(options)"]
          : voice.isUncertain
            ? ["I gather that you were comparing \(options) \(age.spoken)"]
            : voice.origin == .record
              ? ["I saw your tender for \(subject?.text ?? "technology") \(age.spoken)"]
              : [
                "I read that you were comparing \(options) \(age.spoken)",
                "I gather that you were weighing \(options) \(age.spoken)",
              ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What must the \(options) on your list be able to do?",
            "How far have you come with the \(options)?",
            "What is wrong with how you do it today, that you look at \(options)?",
          ]),
        choose(
          .secondQuestion,
          [
            "Who decides, and by when?",
            "What would make you stay with what you have?",
          ]),
      ],
      role: "the person who runs the comparison")
  }

  var technologyDropped: Phrase {
    let thing = subject?.owned(by: "its") ?? "a technology"
    let topic = subject.map { "move off \($0.definite)" } ?? "technology switch"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          voice.isUncertain
            ? ["is on its way off \(thing), seen \(when)", "dropped \(thing) \(when)"]
            : ["dropped \(thing) \(when)", "parted with \(thing) \(when)"]),
      news: ((subject.map {
        choose(.news, ["\($0.text) dropped \(when)", "\($0.text) gone, seen \(when)"])
      } ?? "Technology dropped \(when)") + voice.aside).sentence,
      spoken: subject.map { subject in
        let yours = subject.owned(by: "your")
        return choose(
          .spoken,
          voice.origin == .jobAds
            ? ["going by your job ads, you are moving off \(yours)"]
            : voice.isUncertain
              ? ["if what I read is right, you gave up \(yours) \(age.spoken)"]
              : [
                "I noticed that you parted with \(yours) \(age.spoken)",
                "I saw that you moved off \(yours) \(age.spoken)",
              ])
      },
      questions: [
        choose(
          .firstQuestion,
          [
            "What takes the place of \(subject?.definite ?? "what you dropped")?",
            "What was the last straw with \(subject?.definite ?? "what you dropped")?",
          ]),
        choose(
          .secondQuestion,
          [
            "What should be better this time?",
            "What do people miss since it is gone?",
          ]),
      ],
      role: "the engineering lead")
  }

  var release: Phrase {
    let topic = compound("release", saidBy: ["release", "launch"])
    let thing = subject?.owned(by: "its") ?? "a new version"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["released \(thing) \(when)", "shipped \(thing) \(when)"]),
      news: ((subject.map {
        choose(.news, ["\($0.text) released \(when)", "\($0.text) out \(age.since)"])
      } ?? "New release \(when)") + voice.aside).sentence,
      spoken: choose(
        .spoken,
        [
          "I saw that you released \(subject?.owned(by: "your") ?? "a new version") \(age.spoken)",
          "I read about the \(topic) \(age.spoken)",
        ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What in the \(topic) took the longest?",
            "What did the \(topic) push back to later?",
            "Who was waiting for the \(topic)?",
          ]),
        choose(
          .secondQuestion,
          [
            "What slows the next release down?",
            "Which part of releasing would you rather not do yourselves?",
          ]),
      ],
      role: "the engineering lead")
  }
}
