extension Fact {
  var bankruptcy: Setback {
    Setback(
      topic: "bankruptcy",
      deed: voice.adverb
        + choose(.deed, ["went into bankruptcy \(when)", "filed for bankruptcy \(when)"]),
      caution: choose(
        .caution,
        [
          "The bankruptcy of \(age.asNoun) comes before everything: do not pitch, and let them "
            + "bring it up. Ask for the administrator before any quote.",
          "It has been in bankruptcy proceedings \(age.since), so no selling. If you speak, offer "
            + "patience, and check who may sign at all.",
        ]))
  }

  var layoffs: Setback {
    let percent = magnitude?.text
    let isHeavy = event.strength >= 0.6
    let topic = percent.map { "\($0) layoffs" } ?? "layoffs"
    let name = "layoffs of \(age.asNoun)"
    return Setback(
      topic: topic,
      deed: voice.adverb
        + (percent.map {
          choose(.deed, ["let \($0) of its staff go \(when)", "cut \($0) of its staff \(when)"])
        } ?? choose(.deed, ["laid people off \(when)", "cut jobs \(when)"])),
      caution: choose(
        .caution,
        isHeavy
          ? [
            "The \(name) \(percent.map { "took \($0) of the staff" } ?? "run deep"): no word of "
              + "growth or congratulations, and no pressure. Ask first how the team is set up now.",
            "People there have lost colleagues (\(topic) \(age.written)): be brief, do not sell "
              + "savings in heads, and take a no for a no.",
          ]
          : [
            "Mind the \(name): do not open with their hiring, and do not say efficiency.",
            "There were \(topic) \(age.written): let them bring it up, and ask which teams "
              + "took over the work.",
          ]))
  }

  var hiringFreeze: Setback {
    Setback(
      topic: "hiring freeze",
      deed: voice.adverb
        + choose(.deed, ["froze hiring \(when)", "put hiring on hold \(when)"]),
      caution: choose(
        .caution,
        [
          "Hiring has been frozen \(age.since): budgets may be too. Talk about doing the work with "
            + "the people they have.",
          "With the hiring freeze of \(age.asNoun) new spending will need a sponsor: ask what is "
            + "still being bought before you ask for time.",
        ]))
  }

  var breach: Setback {
    let topic = subject.map { "breach (\($0.text))" } ?? "breach"
    return Setback(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed, ["had a breach \(when)\(aboutIt)", "dealt with a breach \(when)\(aboutIt)"]),
      caution: choose(
        .caution,
        [
          "The \(topic) of \(age.asNoun) is theirs to bring up: never sell with the scare, and "
            + "have your own security answers ready.",
          "After the \(topic) \(age.written) their security people read everything: offer "
            + "your documents before they ask, and do not name the incident.",
        ]))
  }

  var lawsuit: Setback {
    let topic = subject.map { "lawsuit (\($0.text))" } ?? "lawsuit"
    return Setback(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["got a lawsuit \(when)\(aboutIt)", "went to court \(when)\(aboutIt)"]),
      caution: choose(
        .caution,
        [
          "Stay off the \(topic) of \(age.asNoun): they cannot talk about it, and legal may "
            + "read along.",
          "Do not mention the \(topic) of \(age.asNoun); legal may be slow with contracts, "
            + "so ask early who reviews them.",
        ]))
  }

  var technologyLockedIn: Setback {
    let topic = subject.map { "\($0.text) commitment" } ?? "long technology commitment"
    return Setback(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          [
            "tied itself down with \(topic.withArticle) \(when)",
            "made \(topic.withArticle) \(when)",
          ]),
      caution: choose(
        .caution,
        [
          "The \(topic) of \(age.asNoun) is not up for sale: offer what works beside it, and ask "
            + "when it comes up for renewal.",
          "They have been bound by the \(topic) \(age.since): do not attack that choice, ask "
            + "what it does not cover.",
        ]))
  }
}
