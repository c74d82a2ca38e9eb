extension Fact {
  var demoRequest: Phrase {
    let about = subject.flatMap { $0.text.lowercased().holds("demo") ? nil : $0 }
    let topic = about.map { "demo request on \($0.text)" } ?? "demo request"
    let on = about.map { " on \($0.text)" } ?? ""
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["asked us for a demo\(on) \(when)", "put in a demo request\(on) \(when)"]),
      news: (choose(.news, ["Demo\(on) asked for \(when)", "Demo request\(on) \(when)"])
        + voice.aside).sentence,
      spoken: age.isOld
        ? "you asked us for a demo\(on) \(age.spoken)"
        : choose(
          .spoken,
          [
            "you asked us for a demo\(on) \(age.spoken)",
            "I'm calling about the demo\(on) that you asked for \(age.spoken)",
          ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What would the demo\(on) have to show you?",
            "What made you ask for the demo\(on)?",
          ]),
        choose(
          .secondQuestion,
          [
            "Who else should see it?",
            "What else are you looking at, and when do you want to decide?",
          ]),
      ],
      role: "whoever asked for the demo")
  }

  var trialStarted: Phrase {
    let about = subject.flatMap { $0.text.lowercased().holds("trial") ? nil : $0 }
    let on = about.map { " of \($0.text)" } ?? ""
    let topic = "trial\(on)"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(.deed, ["started a trial\(on) with us \(when)", "began our trial\(on) \(when)"]),
      news: (choose(.news, ["Trial\(on) started \(when)", "On a trial\(on) \(age.since)"])
        + voice.aside).sentence,
      spoken: choose(
        .spoken,
        [
          "your team started a trial\(on) with us \(age.spoken)",
          "I'm calling about the trial\(on) that your team started \(age.spoken)",
        ]),
      questions: [
        choose(
          .firstQuestion,
          [
            "What did you want to find out with the trial\(on)?",
            "Where did you get stuck in the trial\(on), if anywhere?",
          ]),
        choose(
          .secondQuestion,
          [
            "What has to come out of it for you to go on?",
            "Who else has a say once the trial is over?",
          ]),
      ],
      role: "whoever started the trial")
  }

  var pricingVisit: Phrase {
    visits(to: "pricing page", noun: "pricing visit", role: "whoever holds the budget")
  }

  var pageVisit: Phrase {
    let page = subject.map { $0.compound("pages", saidBy: ["page"]) } ?? "pages"
    return visits(to: page, noun: "site visit", role: "whoever reads up on us")
  }

  private func visits(to page: String, noun: String, role: String) -> Phrase {
    var count: Int?
    if case .count(let value) = magnitude { count = value }
    let times = count.map { $0 == 1 ? " once" : " \($0.grouped) times" } ?? ""
    let topic = count?.of(noun, "\(noun)s") ?? "\(noun)s"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed, ["visited our \(page)\(times) \(when)", "was on our \(page)\(times) \(when)"]),
      news: (choose(
        .news,
        [
          "\(count?.of("visit", "visits") ?? "visits") to our \(page) \(when)",
          "our \(page) visited\(times) \(when)",
        ]) + voice.aside).sentence,
      spoken: nil,
      questions: [
        choose(
          .firstQuestion,
          [
            "What would a new tool have to save you to be worth it?",
            "How do you usually go about choosing a supplier?",
          ]),
        choose(
          .secondQuestion,
          [
            "What would you need to know before it is worth a second call?",
            "Who would have to agree?",
          ]),
      ],
      role: role)
  }

  var contentDownload: Phrase {
    let title = subject.map { "“\($0.text)”" }
    return Phrase(
      topic: title.map { "download of \($0)" } ?? "download",
      deed: voice.adverb
        + choose(
          .deed,
          title.map { ["downloaded \($0) \(when)", "took our \($0) home \(when)"] }
            ?? ["downloaded one of our papers \(when)"]),
      news: ((title.map { choose(.news, ["\($0) downloaded \(when)", "Read up on \($0) \(when)"]) }
        ?? "Paper of ours downloaded \(when)") + voice.aside).sentence,
      spoken: nil,
      questions: [
        subject.map { subject in
          choose(
            .firstQuestion,
            [
              "Who works on a topic like \(title ?? subject.text)?",
              "Is a topic like \(title ?? subject.text) on anybody's list this quarter?",
            ])
        } ?? "What are you reading up on this quarter?",
        choose(
          .secondQuestion,
          [
            "Who on your side works on that?",
            "What have you tried so far?",
          ]),
      ],
      role: "whoever reads up on us")
  }

  var trafficGrowth: Phrase {
    let percent = magnitude?.text
    let topic = percent.map { "\($0) traffic growth" } ?? "traffic growth"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + (percent.map {
          choose(
            .deed,
            [
              "grew its site traffic \($0) in a month \(age.asOf)",
              "had \($0) more site traffic in a month \(age.asOf)",
            ])
        } ?? "had more site traffic \(when)"),
      news: ((percent.map {
        choose(
          .news,
          ["Site traffic +\($0) MoM \(age.asOf)", "Site traffic up \($0) in a month, read \(when)"])
      } ?? "Site traffic up \(when)") + voice.aside).sentence,
      spoken: voice.isUncertain
        ? nil
        : percent.map {
          age.isOld
            ? "the traffic to your site was up \($0) in a month \(age.spoken)"
            : choose(
              .spoken,
              [
                "the traffic to your site is up \($0) in a month",
                "your site had \($0) more traffic in a month",
              ])
        },
      questions: [
        choose(
          .firstQuestion,
          [
            "What is behind the \(topic)?",
            "How much of the \(topic) ends up as customers?",
          ]),
        choose(
          .secondQuestion,
          [
            "What gives first when more people come?",
            "Which numbers do you look at every morning?",
          ]),
      ],
      role: "the marketing lead")
  }

  var siteChange: Phrase {
    let topic = subject.map { "\($0.text) update on the site" } ?? "site update"
    return Phrase(
      topic: topic,
      deed: voice.adverb
        + choose(
          .deed,
          subject.map {
            ["changed its site (\($0.text)) \(when)", "reworked its site (\($0.text)) \(when)"]
          } ?? ["changed its site \(when)", "reworked its site \(when)"]),
      news: (choose(
        .news,
        subject.map { ["Site changed \(when): \($0.text)", "\($0.text) new on the site \(when)"] }
          ?? ["Site changed \(when)", "Site reworked \(when)"]) + voice.aside).sentence,
      spoken: subject.map {
        choose(
          .spoken,
          [
            "your site has something new on \($0.text)",
            "I saw the \($0.text) update on your site",
          ])
      },
      questions: [
        choose(
          .firstQuestion,
          [
            "What was the \(topic) meant to bring about?",
            "Who asked for the \(topic)?",
          ]),
        choose(
          .secondQuestion,
          [
            "What else on the site is due for a change?",
            "What do visitors ask for that the site does not answer?",
          ]),
      ],
      role: "the digital lead")
  }
}
