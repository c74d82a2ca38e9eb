import Foundation
import Testing

@testable import Intent

@Suite struct ComposerTests {
  let base = WordsCase()

  @Test func `a hedge stands before what is not sure, and names job ads as such`() {
    let rumour = base.with(.fundingRound, 28e6, about: "Series B", confidence: 0.6).words
    let ads = base.with(.technologyAdopted, about: "Rust", confidence: 0.6, source: "job ads").words

    #expect(rumour.summary.hasPrefix("Reportedly "))
    #expect(rumour.whyNow.hasSuffix(", reportedly."))
    #expect(rumour.talkTrack.opener.contains("if what I read is right"))
    #expect(ads.summary.hasPrefix("Going by its job ads "))
    #expect(ads.talkTrack.opener.contains("your job ads"))
  }

  @Test func `old evidence is told as old`() {
    let words = base.with(.fundingRound, 28e6, daysAgo: 120, about: "Series B").words

    #expect(words.summary.contains("back in November"))
    #expect(words.talkTrack.opener.contains("back in November"))
    #expect(words.recommendedAction.contains("of November"))
  }

  @Test func `a headline is quoted whole where nothing else tells an event from another`() {
    let bare = base.with(.expansion, headline: "Opens a Boise office").words
    let named = base.with(.expansion, headline: "Acme Robotics opens a Boise office").words

    #expect(bare.summary.contains("(“Opens a Boise office”)"))
    #expect(!named.summary.contains("Boise"))
  }

  @Test func `several reports of one event are counted`() {
    let words = base.with(.fundingRound, 28e6, about: "Series B", event: "b")
      .with(.fundingRound, 27e6, daysAgo: 5, about: "Series B", event: "b").words

    #expect(words.whyNow.hasSuffix(", in two reports."))
  }

  @Test func `funding beside hiring reads differently from funding alone`() {
    let alone = base.with(.fundingRound, 85e6, about: "Series C")
    let both = alone.with(.openRoles, 58)

    #expect(both.words.talkTrack.questions[0] != alone.words.talkTrack.questions[0])
    #expect(both.words.talkTrack.opener.contains("58 roles"))
    #expect(both.words.summary != alone.words.summary)
  }

  @Test func `why now tells the three freshest strong events of three signals`() {
    let words = base.with(.fundingRound, 600e6, daysAgo: 21, about: "Series I")
      .with(.openRoles, 47).with(.hiringGrowth, 40).with(.mention, 2, daysAgo: 3)
      .with(.productLaunch, daysAgo: 50, about: "N4").with(.pricingVisit, 9, daysAgo: 0.1).words

    #expect(words.whyNow.hasPrefix("$600M"))
    #expect(words.whyNow.contains("47 open roles") && words.whyNow.contains("pricing page"))
    #expect(!words.whyNow.contains("N4") && !words.whyNow.contains("mention"))
    #expect(words.whyNow.split(separator: ". ").count == 3)
  }

  @Test func `a request for a demo is called back today, and said to their face`() {
    var made = base.with(.fundingRound, 32e6, daysAgo: 20, about: "Series A")
      .with(.demoRequest, daysAgo: 0.5, about: "usage billing")
    made.contacts = [Contact(name: "Noah Tremblay", title: "CTO")]
    let words = made.words

    #expect(words.recommendedAction.hasPrefix("Call Noah Tremblay (CTO) back today"))
    #expect(words.talkTrack.opener.hasPrefix("Hi Noah, "))
    #expect(words.talkTrack.opener.contains("demo on usage billing"))
    #expect(words.talkTrack.ask.contains("today or tomorrow"))
    #expect(words.emailSubject == "Your demo request on usage billing")
  }

  @Test(arguments: [(Evidence.Kind.bankruptcy, nil as Double?), (.layoffs, 20)])
  func `a bankruptcy and heavy layoffs hold the rep back`(kind: Evidence.Kind, size: Double?) {
    let words = base.with(.fundingRound, 85e6, about: "Series C").with(kind, size).words

    #expect(words.headline.hasSuffix(": hold back"))
    #expect(
      words.recommendedAction.hasPrefix("Hold back")
        || words.recommendedAction.hasPrefix("Do not pitch"))
    #expect(!words.talkTrack.text.contains("Series C"))
    #expect(words.whyNow.contains("4 days ago, before anything else. $85M"))
    #expect(words.emailSubject.hasPrefix("When things have settled"))
  }

  @Test func `nobody opens with their hiring after layoffs`() {
    let words = base.with(.openRoles, 30).with(.release, about: "CLI 5.0")
      .with(.layoffs, 5, daysAgo: 20).words

    #expect(words.talkTrack.opener.contains("CLI 5.0"))
    #expect(!words.talkTrack.opener.contains("roles"))
    #expect(!words.recommendedAction.contains("roles"))
  }

  @Test func `light layoffs leave the call and are stayed off`() {
    let words = base.with(.openRoles, 30).with(.layoffs, 4, daysAgo: 40).words

    #expect(
      words.recommendedAction.hasSuffix(
        "begin with a question of your own, and stay off the 4% layoffs."))
  }

  @Test func `visits alone give a question and no mention of them`() {
    let words = base.with(.pricingVisit, 12, daysAgo: 0.2).words

    #expect(words.summary.contains("our pricing page"))
    #expect(words.recommendedAction.contains("visits"))
    #expect(!words.talkTrack.text.contains("pric"))
  }

  @Test func `without evidence nothing is claimed`() {
    let words = base.words

    #expect(words.headline == "No evidence yet: nothing to lead with")
    #expect(words.summary.hasPrefix("Nothing that counts is known of acme.example."))
    #expect(words.talkTrack.opener.contains("Acme Robotics"))
    #expect(words.talkTrack.caution == nil)
  }

  @Test func `what nobody has looked at is not scored`() {
    var made = base
    made.looks = .unseen

    #expect(made.words.headline == "Not scored: nobody has looked yet")
    #expect(made.words.summary.contains("so there is no score"))
  }

  @Test func `the bridge and the ask speak of what the seller sells`() {
    var made = base.with(.fundingRound, 85e6, about: "Series C").with(.openRoles, 58)
      .with(.productLaunch, about: "N4").with(.technologyEvaluated, about: "billing")
      .with(.partnership, about: "Sundbro")
    made.profile = WordsCase.seller
    let track = made.words.talkTrack

    #expect(track.opener.contains("Dana"))
    #expect(track.bridge.contains("usage billing for software companies"))
    #expect(track.bridge.contains("invoices that take days"))
    #expect(track.bridge.hasSuffix("Tessera closes its month in 4 hours instead of 6 days."))
    #expect(track.questions[1].contains("invoices that take days"))
    #expect(track.ask.contains("our usage billing"))
  }

  @Test(arguments: [
    ("billing platform", "a billing platform"), ("an app", "an app"), ("Meterly", "Meterly"),
    ("invoicing tools", "invoicing tools"), ("usage billing", "usage billing"),
    ("audit platform for banks", "an audit platform for banks"),
  ])
  func `a product has the article that it needs`(product: String, said: String) {
    var made = base
    made.profile = SellerProfile(product: product)

    #expect(made.words.talkTrack.bridge.contains(" \(said)"))
  }

  @Test func `a blank part of a profile counts as none`() {
    #expect(SellerProfile(product: " ", rep: "…").isEmpty)
    #expect(SellerProfile(rep: "Dana").isEmpty == false)
  }

  @Test func `a contact whose title fits is called`() {
    var made = base.with(.technologyEvaluated, about: "fraud scoring")
    made.contacts = [
      Contact(name: "Ann Lee", title: "Office manager"), Contact(name: "Bo Ek", title: "CTO"),
    ]

    #expect(made.words.recommendedAction.contains("Bo Ek (CTO)"))
    #expect(made.words.talkTrack.opener.hasPrefix("Hi Bo, "))
  }

  @Test(arguments: [
    ("Priya Raman", "Priya"), ("田辺 美咲", "田辺 美咲"), ("Dr. Grün", "Dr. Grün"), ("陈伟", "陈伟"),
  ])
  func `people are called as they call themselves`(name: String, said: String) {
    #expect(Contact(name: name).spokenName == said)
  }

  @Test(arguments: [
    ("Stripe, Inc.", "Stripe"), ("Acme Werke GmbH", "Acme Werke"),
    ("Müller & Söhne", "Müller & Söhne"),
  ])
  func `a company is called without its legal form`(name: String, said: String) {
    #expect(Company(domain: base.company.domain, name: name).spokenName == said)
  }

  @Test func `a long subject line is cut at a word that may end it`() {
    let line = "An expansion of the works and of the offices in the north of the country"

    #expect(line.cut(to: 60) == "An expansion of the works and of the offices in the north")
    #expect(line.cut(to: 48) == "An expansion of the works and of the offices")
    #expect(String(repeating: "字", count: 80).cut(to: 60).count == 60)
  }
}
