import Foundation
import Intent
import Testing

@Suite struct DecayDateTests {
  let model = ScoringModel(policy: .fading)

  @Test func `hot decays on the first midnight at which it is not hot`() throws {
    let ipo = Evidence.piece(.ipo, daysAgo: 90)

    let decayDate = try #require(model.summary(ipo).decayDate)

    #expect(decayDate.iso8601.hasSuffix("T00:00:00.000Z"))
    #expect(model.summary(ipo, at: decayDate).band == .warm)
    #expect(model.summary(ipo, at: decayDate - day).band == .hot)
  }

  @Test func `warm decays when it is cold`() {
    // An IPO is worth 50 until 212.6 days old.
    let ipo = Evidence.piece(.ipo, daysAgo: 200, at: midnight)

    #expect(model.summary(ipo, at: midnight).decayDate == midnight + 13 * day)
  }

  @Test(arguments: [
    // 40 points are under 20 where 40 * f < 19.5, 186.5 days after the hold; 41 are under 20.5
    // where 41 * f < 20.5, just after a half-life; 1 is under 0.5 where f < 0.5.
    (0.4, 187.0), (0.41, 181), (0.01, 181),
  ])
  func `cold decays when less than half of its points are left`(
    confidence: Double, days: Double
  ) {
    let ipo = Evidence.piece(.ipo, daysAgo: 30, confidence: confidence, at: midnight)

    let summary = model.summary(ipo, at: midnight)

    #expect(summary.band == .cold)
    #expect(summary.decayDate == midnight + days * day)
  }

  @Test func `the midnight of the instant itself is none after it`() {
    let ipo = Evidence.piece(.ipo, daysAgo: 106.4, at: midnight)

    #expect(model.summary(ipo, at: midnight).decayDate == midnight + day)
    #expect(model.summary(ipo, at: midnight - 1).decayDate == midnight + day)
    #expect(model.summary(ipo, at: midnight + 60).decayDate == midnight + day)
    #expect(model.summary(ipo, at: midnight + day - 1).band == .warm)
  }

  @Test(arguments: [(2_269.5, true), (2_270.5, false)])
  func `a decay is looked for 730 days ahead`(hold: Double, isFound: Bool) {
    var policy = Policy.steady
    policy.holds.funding = hold
    let ipo = Evidence.piece(.ipo, daysAgo: 1_616, at: midnight)

    // 76.4 days after the hold an IPO is no longer worth 75.
    let decayDate = ScoringModel(policy: policy).summary(ipo, at: midnight).decayDate

    #expect(decayDate == (isFound ? midnight + 730 * day : nil))
  }

  @Test func `no points decay never`() {
    #expect(model.summary().decayDate == nil)
    #expect(model.summary(.piece(.bankruptcy)).decayDate == nil)
  }

  @Test func `only the evidence counted now decays`() {
    let ipo = Evidence.piece(.ipo, daysAgo: 100, at: midnight)
    let later = Evidence.piece(.ipo, daysAgo: -3, headline: "later", at: midnight)
    let bankruptcy = Evidence.piece(.bankruptcy, daysAgo: -2, at: midnight)

    let alone = model.summary(ipo, at: midnight).decayDate

    #expect(alone == midnight + 7 * day)
    #expect(model.summary(ipo, later, bankruptcy, at: midnight).decayDate == alone)
  }

  @Test func `a score that rises first decays on the first lower day`() {
    var policy = Policy.fading
    policy.caps = PerSignal(funding: 60, hiring: 0, news: 40, technology: 0, web: 0)
    let evidence = [
      Evidence.piece(.ipo, daysAgo: 20, at: midnight), .piece(.productLaunch, at: midnight),
      .piece(.lawsuit, daysAgo: 7, at: midnight), .piece(.breach, daysAgo: 7, at: midnight),
    ]
    let model = ScoringModel(policy: policy)
    func total(after days: Double) -> Int {
      model.points(of: Ledger(evidence), at: midnight + days * day).sum
    }

    let decayDate = model.score(evidence, looks: nil, at: midnight).summary.decayDate

    #expect(total(after: 7) > total(after: 0))
    #expect(
      decayDate
        == (1...730).lazy.map { Double($0) }
        .first { total(after: $0) < 50 }.map { midnight + $0 * day })
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `every day looked at one by one gives the same date`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<50 {
      let evidence = generator.company()
      let instant = generator.instant()

      let decayDate = ScoringModel().score(evidence, looks: nil, at: instant).summary.decayDate

      let plain = PlainScoring(evidence, at: instant).decayDate(at: instant)
      #expect(decayDate == plain, "\(evidence) at \(instant)")
    }
  }
}
