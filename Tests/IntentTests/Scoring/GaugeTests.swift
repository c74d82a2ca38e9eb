import Intent
import Testing

@Suite struct GaugeTests {
  static let gauges: [Evidence.Kind] = [
    .openRoles, .hiringGrowth, .trafficGrowth, .pageVisit, .pricingVisit,
  ]
  let model = ScoringModel()

  @Test(arguments: gauges)
  func `only the latest reading from a source counts`(kind: Evidence.Kind) {
    let earlier = Evidence.piece(kind, daysAgo: 2, magnitude: 50)
    let latest = Evidence.piece(kind, daysAgo: 1, magnitude: 3)

    #expect(model.events(earlier, latest).map(\.evidence) == [latest])
    #expect(model.events(latest, earlier).map(\.evidence) == [latest])
  }

  @Test(arguments: gauges)
  func `readings of two sources both count`(kind: Evidence.Kind) {
    let events = model.events(
      .piece(kind, daysAgo: 2, magnitude: 5, source: "lever"),
      .piece(kind, daysAgo: 1, magnitude: 5, source: "ashby"))

    #expect(events.count == 2)
  }

  @Test func `readings of two gauges from one source both count`() {
    let events = model.events(
      .piece(.openRoles, daysAgo: 2, magnitude: 5), .piece(.hiringGrowth, magnitude: 5))

    #expect(events.count == 2)
  }

  @Test(arguments: gauges)
  func `of readings at the same time the strongest counts`(kind: Evidence.Kind) throws {
    let weak = Evidence.piece(kind, headline: "a", magnitude: 3, confidence: 1)
    let strong = Evidence.piece(kind, headline: "b", magnitude: 5, confidence: 0.5)

    let events = model.events(weak, strong)

    #expect(events.map(\.evidence) == [strong])
    #expect(events.map(\.tellings) == [1])
    #expect(try #require(events.first).confidence.isAbout(0.5))
  }

  @Test func `a reading of nothing takes an earlier one's place`() {
    let points = model.points(
      .piece(.openRoles, daysAgo: 8, magnitude: 47), .piece(.openRoles, daysAgo: 1, magnitude: 0))

    #expect(points.hiring == 0)
  }

  @Test func `a reading that faded away still hides the ones before`() {
    let events = model.events(
      .piece(.pageVisit, daysAgo: 3, magnitude: 9),
      .piece(.pageVisit, daysAgo: 2, magnitude: 9, confidence: 0.001))

    #expect(events.isEmpty)
  }

  @Test func `readings with a key are tellings of that event`() throws {
    let events = model.events(
      .piece(.openRoles, daysAgo: 2, magnitude: 31, confidence: 0.5, event: "x"),
      .piece(.openRoles, daysAgo: 1, magnitude: 3, confidence: 0.5, event: "x"),
      .piece(.openRoles, daysAgo: 1, magnitude: 7))

    let told = try #require(events.first { $0.tellings == 2 })
    #expect(events.count == 2)
    #expect(told.evidence.magnitude == 31)
    #expect(told.confidence.isAbout(0.75))
  }

  @Test func `other kinds are no readings`() {
    let events = model.events(
      .piece(.mention, daysAgo: 2, magnitude: 9), .piece(.mention, daysAgo: 1, magnitude: 9))

    #expect(events.count == 2)
  }
}
