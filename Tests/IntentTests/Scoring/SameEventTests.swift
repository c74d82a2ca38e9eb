import Intent
import Testing

@Suite struct SameEventTests {
  let model = ScoringModel()

  @Test func `pieces with one key are one event, of which the confidences join`() throws {
    let events = model.events(
      .piece(.productLaunch, confidence: 0.5, source: "feed", event: "launch"),
      .piece(.productLaunch, confidence: 0.6, source: "search", event: "launch"),
      .piece(.mention, confidence: 0.5, event: "launch"))

    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event.tellings == 3)
    #expect(event.confidence.isAbout(0.9))
    #expect(event.weight.isAbout(0.54))
  }

  @Test func `without a key each piece is an event`() {
    let events = model.events(
      .piece(.productLaunch, headline: "a"), .piece(.productLaunch, headline: "b"))

    #expect(events.map(\.tellings) == [1, 1])
  }

  @Test func `a key joins only what has the same signal and sign`() {
    let events = model.events(
      .piece(.productLaunch, event: "x"), .piece(.breach, event: "x"),
      .piece(.acquisition, event: "x"), .piece(.award, event: "y"))

    #expect(events.count == 4)
  }

  @Test func `the telling stands that is strongest by now`() throws {
    let strongOnce = Evidence.piece(.productLaunch, daysAgo: 37, headline: "strong", event: "x")
    let fresh = Evidence.piece(.partnership, daysAgo: 1, headline: "fresh", event: "x")

    let event = try #require(model.events(strongOnce, fresh).first)

    #expect(event.evidence == fresh)
    #expect(event.strength == 0.45)
    #expect(event.freshness == 1)
  }

  @Test func `a stronger telling stands before a newer and surer one`() throws {
    let strong = Evidence.piece(.productLaunch, daysAgo: 6, confidence: 0.1, event: "x")
    let newer = Evidence.piece(.expansion, daysAgo: 1, event: "x")

    let event = try #require(model.events(strong, newer).first)

    #expect(event.evidence == strong)
  }

  @Test(arguments: [
    // The newer, then by kind, source and headline.
    [
      Evidence.piece(.expansion, daysAgo: 1, event: "x"),
      .piece(.expansion, daysAgo: 2, event: "x"),
    ],
    [.piece(.expansion, source: "z", event: "x"), .piece(.leadershipChange, event: "x")],
    [
      .piece(.expansion, headline: "z", source: "a", event: "x"),
      .piece(.expansion, headline: "a", source: "b", event: "x"),
    ],
    [
      .piece(.expansion, headline: "a", event: "x"), .piece(.expansion, headline: "b", event: "x"),
    ],
  ])
  func `of equally strong tellings the same stands in any order`(pieces: [Evidence]) {
    let forward = model.events(of: Ledger(pieces), at: now)
    let backward = model.events(of: Ledger(pieces.reversed()), at: now)

    #expect(forward.map(\.evidence) == [pieces[0]])
    #expect(backward == forward)
  }

  @Test func `a telling dated more than a day ahead does not join`() throws {
    let events = model.events(
      .piece(.expansion, confidence: 0.5, event: "x"),
      .piece(.expansion, daysAgo: -2, confidence: 0.5, event: "x"))

    let event = try #require(events.first)
    #expect(event.tellings == 1)
    #expect(event.confidence.isAbout(0.5))
  }
}
