extension Fact {
  var fundingRound: Phrase {
    let round = roundName
    let amount = magnitude?.text
    let topic = sized(round)
    let raised = amount.map { "raised \($0)" } ?? "raised money"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.isOld
            ? ["closed \(topic.withArticle) \(when)", "\(raised)\(inRound) \(when)"]
            : isBig
              ? ["brought in \(topic.withArticle) \(when)", "closed \(topic.withArticle) \(when)"]
              : ["closed \(topic.withArticle) \(when)", "\(raised)\(inRound) \(when)"]),
      news: (choose(
        .news,
        ["\(topic) closed \(when)"] + (amount.map { ["\($0) raised\(inRound) \(when)"] } ?? []))
        + voice.aside).sentence,
      spoken: voice.preface
        + choose(
          .spoken,
          ["you closed your \(topic) \(age.spoken)"]
            + (amount.map { ["you raised \($0) \(age.spoken)", "you closed \($0) \(age.spoken)"] }
              ?? [])),
      questions: [
        choose(
          .firstQuestion,
          beside.contains(.hiring)
            ? [
              "How much of the \(topic) goes into people, and how much into systems?",
              "Besides the hiring, what does the \(topic) have to pay for first?",
            ]
            : [
              "What does the \(topic) have to pay for first?",
              "Which plan moved up when the \(round) came in?",
              "What did the \(round) commit you to delivering?",
            ]),
        choose(
          .secondQuestion,
          [
            "What would have to be in place before the next round?",
            "Where would you hate to spend any of that \(amount ?? "money")?",
          ]),
      ],
      role: "the finance lead")
  }

  private var roundName: String {
    let says = [
      "series", "seed", "round", "série", "credit", "debt", "bridge", "loan", "issue", "note",
      "facility", "extension", "angel", "equity", "ipo", "シリーズ", "轮", "runde", "ronda",
    ]
    return subject?.compound("round", saidBy: says) ?? "funding round"
  }

  /// The round behind an amount: ` in the Series C`.
  private var inRound: String { subject == nil ? "" : " in the \(roundName)" }

  var ipo: Phrase {
    Phrase(
      topic: "IPO",
      deed: voice.adverb
        + choose(
          .deed, ["went public \(when)", "had its IPO \(when)", "listed its shares \(when)"]),
      news: (choose(.news, ["IPO \(when)", "Public \(age.since)"]) + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear that you went public \(age.spoken)"]
          : [
            "congratulations on the IPO \(age.spoken)", "I read that you went public \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What has being public changed in how you buy?",
            "Which reports do you owe now that you did not owe before the IPO?",
          ]),
        choose(
          .secondQuestion,
          [
            "Which system would you not want an auditor to look at first?",
            "Who signs off on tools since the IPO?",
          ]),
      ],
      role: "the finance lead")
  }

  var acquisition: Phrase {
    let deal = subject?.compound("deal", saidBy: ["merger", "acqui"]) ?? "acquisition"
    let topic = sized(deal)
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          age.isOld
            ? ["has had the \(topic) behind it \(age.since)", "went into the \(topic) \(when)"]
            : ["has the \(topic) of \(age.asNoun) to digest", "went into the \(topic) \(when)"]),
      news: (choose(.news, ["\(topic) in the news \(when)", "\(topic) made public \(when)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        voice.isUncertain
          ? ["I hear there was news \(age.spoken) of the \(topic)"]
          : [
            "I read the news \(age.spoken) of the \(topic)",
            "I saw the \(topic) in the news \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "Which systems do both sides of the \(deal) have to share first?",
            "What is the first thing that has to be joined up after the \(deal)?",
            "Whose way of working is going to stay after the \(deal)?",
          ]),
        choose(
          .secondQuestion,
          [
            "Who decides which side's tools stay?",
            "By when does all of it have to run as one?",
          ]),
      ],
      role: "the operations lead")
  }

  var grant: Phrase {
    let topic = sized(compound("grant", saidBy: ["fund", "subsid", "award"]))
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["won \(topic.withArticle) \(when)", "was given the \(topic) \(when)"]),
      news: (choose(.news, ["\(topic) awarded \(when)", "\(topic) won \(when)"])
        + voice.aside).sentence,
      spoken: voice.preface
        + choose(
          .spoken,
          [
            "you won the \(topic) \(age.spoken)", "you were given the \(topic) \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What do you have to show for the \(topic), and by when?",
            "Which part of the \(compound("project")) is being built first?",
          ]),
        choose(
          .secondQuestion,
          [
            "Does the grant cover tools, or only the work itself?",
            "Who reports back on how the grant is spent?",
          ]),
      ],
      role: "the programme lead")
  }
}
