import Intent
import Testing

@Suite struct PointsTests {
  let model = ScoringModel()

  @Test func `a piece gives its weight of the cap`() {
    let points = model.points(
      .piece(.acquisition, magnitude: 100_000_000), .piece(.openRoles), .piece(.award),
      .piece(.technologyEvaluated, confidence: 0.5), .piece(.siteChange))

    // 25 * 0.9 = 22.5, 20 * 0.4, 20 * 0.2, 20 * 0.4, 15 * 0.3 = 4.5
    #expect(points == PerSignal(funding: 23, hiring: 8, news: 4, technology: 8, web: 5))
  }

  @Test(arguments: [
    (Evidence.piece(.ipo, confidence: 0.7), 18), (.piece(.ipo, confidence: 0.6999), 17),
    // 25 * (1 - (1 - 0.1)) is a hair less than 2.5 by the doubles.
    (.piece(.ipo, confidence: 0.1), 3), (.piece(.ipo, confidence: 0.0999), 2),
  ])
  func `a half is rounded up`(piece: Evidence, points: Int) {
    #expect(model.points(piece).funding == points)
  }

  @Test func `each further event takes its weight of what is left`() {
    let points = model.points(
      .piece(.productLaunch), .piece(.expansion), .piece(.leadershipChange))

    // 20 * (1 - 0.4 * 0.5 * 0.5)
    #expect(points.news == 18)
  }

  @Test func `negative events take their weight away`() {
    let points = model.points(
      .piece(.productLaunch), .piece(.expansion), .piece(.lawsuit), .piece(.breach))

    // 20 * (1 - 0.4 * 0.5) * 0.7 * 0.7
    #expect(points.news == 8)
  }

  @Test func `negative events touch no other signal`() {
    let points = model.points(
      .piece(.ipo), .piece(.layoffs, magnitude: 50), .piece(.technologyLockedIn))

    #expect(points == PerSignal(funding: 25, hiring: 0, news: 0, technology: 0, web: 0))
  }

  @Test func `a bankruptcy undoes an IPO`() {
    #expect(model.points(.piece(.ipo), .piece(.bankruptcy)).funding == 0)
  }

  @Test func `no signal passes its cap`() {
    let everything = Evidence.Kind.allCases.filter(\.isPositive).flatMap { kind in
      (0..<20).map { Evidence.piece(kind, headline: "\($0)", source: "\($0)") }
    }

    let points = model.points(of: Ledger(everything), at: now)

    #expect(points == model.policy.caps)
  }

  @Test func `the score is the sum of the signals' points`() {
    let score = model.score(
      [.piece(.fundingRound), .piece(.openRoles), .piece(.award), .piece(.siteChange)],
      looks: .unseen, at: now)

    #expect(score.points.values == [15, 8, 4, 0, 5])
    #expect(score.total == 32)
  }
}
