import Intent
import Testing

@Suite struct PolicyTests {
  @Test func `the standard policy has the figures of the model`() {
    let policy = Policy.standard

    #expect(policy.name == "intent-1")
    #expect(policy.caps.values == [25, 20, 20, 20, 15])
    #expect(policy.caps.sum == 100)
    #expect(policy.holds.values == [30, 14, 7, 30, 3])
    #expect(policy.halfLives.values == [180, 45, 30, 90, 14])
    #expect(policy.hotFloor == 75)
    #expect(policy.warmFloor == 50)
  }

  @Test func `a score names its policy`() {
    let policy = Policy(
      name: "own", caps: Policy.standard.caps, holds: Policy.standard.holds,
      halfLives: Policy.standard.halfLives, hotFloor: 75, warmFloor: 50)

    #expect(ScoringModel().score([], looks: nil, at: now).policy == "intent-1")
    #expect(ScoringModel(policy: policy).score([], looks: nil, at: now).policy == "own")
  }

  @Test func `caps of one's own make other points`() {
    var policy = Policy.standard
    policy.caps = PerSignal(funding: 10, hiring: 10, news: 10, technology: 10, web: 60)

    let score = ScoringModel(policy: policy).score(
      [.piece(.ipo), .piece(.pricingVisit)], looks: .unseen, at: now)

    #expect(score.points.values == [10, 0, 0, 0, 30])
    #expect(score.coverage == 0.7)
  }

  @Test func `holds and half-lives of one's own fade otherwise`() {
    var policy = Policy.standard
    policy.holds.web = 10
    policy.halfLives.web = 2

    #expect(policy.freshness(of: .web, age: 10) == 1)
    #expect(policy.freshness(of: .web, age: 14) == 0.25)
    #expect(policy.freshness(of: .news, age: 37) == 0.5)
  }

  @Test func `floors of one's own make other bands`() {
    var policy = Policy.standard
    policy.hotFloor = 20
    policy.warmFloor = 10

    let score = ScoringModel(policy: policy).score([.piece(.ipo)], looks: .unseen, at: now)

    #expect(score.band == .hot)
    #expect(score.summary.stage == .activeEvaluation)
    #expect(policy.band(of: 19) == .warm)
    #expect(policy.band(of: 9) == .cold)
  }
}
