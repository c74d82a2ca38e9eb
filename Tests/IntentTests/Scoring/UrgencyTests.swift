import Foundation
import Intent
import Testing

@Suite struct UrgencyTests {
  /// Hot for months, with nothing new.
  static let old = [
    Evidence.piece(.ipo, daysAgo: 60, headline: "a"),
    .piece(.ipo, daysAgo: 60, headline: "b"),
  ]
  let model = ScoringModel(policy: .steady)

  func urgency(_ evidence: [Evidence], under policy: Policy = .steady, at instant: Date = now)
    -> Urgency
  {
    ScoringModel(policy: policy).score(evidence, looks: .unseen, at: instant).summary.urgency
  }

  @Test(arguments: [Policy.steady, .fading])
  func `hot with nothing new is for this week`(policy: Policy) {
    #expect(urgency(Self.old, under: policy) == .thisWeek)
  }

  @Test(arguments: [(30.0, Urgency.actNow), (30.001, .thisWeek)])
  func `hot with a positive event of at most thirty days is for now`(
    daysAgo: Double, expected: Urgency
  ) {
    #expect(urgency(Self.old + [.piece(.grant, daysAgo: daysAgo)]) == expected)
  }

  @Test(arguments: [(1.0, Urgency.actNow), (0.99, .thisWeek)])
  func `the new event must weigh 0.3`(confidence: Double, expected: Urgency) {
    #expect(urgency(Self.old + [.piece(.grant, daysAgo: 9, confidence: confidence)]) == expected)
  }

  @Test func `a new event against the company is no reason to call now`() {
    #expect(urgency(Self.old + [.piece(.lawsuit, daysAgo: 1)]) == .thisWeek)
  }

  @Test func `the newest of several events decides`() {
    let events = Self.old + [.piece(.grant, daysAgo: 40), .piece(.productLaunch, daysAgo: 2)]

    #expect(urgency(events) == .actNow)
  }

  @Test(arguments: [(92.9, 14.0, Urgency.actNow), (91.9, 15, .thisWeek)])
  func `hot with a band that falls within fourteen days is for now`(
    daysAgo: Double, fallsIn: Double, expected: Urgency
  ) {
    // An IPO is worth 75 until 106.4 days old.
    let ipo = Evidence.piece(.ipo, daysAgo: daysAgo, at: midnight)

    let summary = ScoringModel(policy: .fading).summary(ipo, at: midnight)

    #expect(summary.band == .hot)
    #expect(summary.decayDate == midnight + fallsIn * day)
    #expect(summary.urgency == expected)
  }

  @Test(arguments: [(0.612, 10, Urgency.actNow), (0.571, 9, .thisWeek)])
  func `hot and ten points up in a week is for now`(
    confidence: Double, momentum: Int, expected: Urgency
  ) {
    let summary = model.summary(
      .piece(.ipo, daysAgo: 60, confidence: 0.7),
      .piece(.grant, daysAgo: 3, headline: "a", confidence: confidence),
      .piece(.grant, daysAgo: 3, headline: "b", confidence: confidence))

    #expect(summary.band == .hot)
    #expect(summary.momentum == momentum)
    #expect(summary.urgency == expected)
  }

  @Test(arguments: [(0.667, 10, Urgency.thisWeek), (0.632, 9, .thisMonth)])
  func `warm is for this week when ten points up, else for this month`(
    confidence: Double, momentum: Int, expected: Urgency
  ) {
    let summary = model.summary(
      .piece(.ipo, daysAgo: 60, confidence: 0.5),
      .piece(.grant, daysAgo: 3, confidence: confidence))

    #expect(summary.band == .warm)
    #expect(summary.momentum == momentum)
    #expect(summary.urgency == expected)
  }

  @Test func `warm with a new event is not for now`() {
    #expect(urgency([.piece(.ipo, daysAgo: 8, confidence: 0.6)]) == .thisMonth)
  }

  @Test func `cold is to be nurtured even when it rises`() {
    let summary = model.summary(.piece(.ipo, daysAgo: 1, confidence: 0.49))

    #expect(summary.momentum == 49)
    #expect(summary.urgency == .nurture)
  }

  @Test func `an urgency reads as words`() {
    #expect(Urgency.allCases.map(\.words) == ["act now", "this week", "this month", "nurture"])
  }
}
