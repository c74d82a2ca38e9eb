import Foundation
import Intent
import Testing

@Suite struct CheckpointTests {
  let model = ScoringModel()

  @Test func `the reference's example comes out of its evidence`() {
    let evidence = [
      Evidence.piece(
        .fundingRound, daysAgo: 21, headline: "$600M Series I", magnitude: 600_000_000),
      .piece(.openRoles, daysAgo: 4, headline: "47 open eng roles", magnitude: 47),
      .piece(.hiringGrowth, daysAgo: 4, headline: "Hiring +40% MoM", magnitude: 40),
      .piece(.productLaunch, daysAgo: 1.1, headline: "Checkout SDK launch"),
      .piece(.mention, daysAgo: 4.6, headline: "15 papers", magnitude: 15),
      .piece(.release, daysAgo: 2.2, headline: "release a"),
      .piece(.release, daysAgo: 16.1, headline: "release b"),
      .piece(.technologyAdopted, daysAgo: 11, headline: "adopted", confidence: 0.6),
      .piece(.pricingVisit, daysAgo: 0.2, headline: "pricing", magnitude: 9),
      .piece(.trafficGrowth, daysAgo: 1.5, headline: "traffic", magnitude: 45),
      .piece(.contentDownload, daysAgo: 0.1, headline: "download"),
    ]

    let score = model.score(evidence, looks: .unseen, at: now)

    #expect(score.points.values == [25, 18, 16, 17, 15])
    #expect(score.total == 91)
    #expect(score.band == .hot)
    #expect(score.status == .complete)
    #expect(score.summary.stage == .activeEvaluation)
    #expect(score.summary.urgency == .actNow)
    #expect(score.keyTriggers == ["$600M Series I", "47 open eng roles", "Checkout SDK launch"])
    #expect(score.summary.decayDate?.iso8601 == "2026-04-07T00:00:00.000Z")
  }

  @Test func `looked at everywhere and nothing found is a cold nought`() {
    let score = model.score([], looks: Looks(repeating: .noSignal), at: now)

    #expect(score.total == 0)
    #expect(score.band == .cold)
    #expect(score.status == .complete)
    #expect(score.summary.stage == .dormant)
    #expect(score.summary.urgency == .nurture)
    #expect(score.summary.decayDate == nil)
  }

  @Test(arguments: [(30.0, 18), (210, 9)])
  func `ten million dollars alone`(daysAgo: Double, points: Int) {
    let round = Evidence.piece(.fundingRound, daysAgo: daysAgo, magnitude: 10_000_000)

    #expect(model.score([round], looks: .unseen, at: now).points.funding == points)
  }
}
