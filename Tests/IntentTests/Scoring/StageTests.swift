import Intent
import Testing

@Suite struct StageTests {
  let model = ScoringModel(policy: .steady)

  @Test(arguments: [
    (0.75, BuyingStage.activeEvaluation), (0.74, .consideration), (0.5, .consideration),
    (0.49, .awareness), (0.25, .awareness), (0.24, .dormant), (0.01, .dormant),
  ])
  func `a stage follows from the points`(confidence: Double, stage: BuyingStage) {
    #expect(model.summary(.piece(.ipo, confidence: confidence)).stage == stage)
  }

  @Test(arguments: [Evidence.Kind.demoRequest, .trialStarted])
  func `who asked for a demo or a trial and is hot decides`(kind: Evidence.Kind) {
    #expect(model.summary(.piece(.ipo), .piece(kind)).stage == .decision)
  }

  @Test(arguments: [(0.53, BuyingStage.decision), (0.52, .activeEvaluation)])
  func `a demo counts for a decision while it weighs a half`(
    confidence: Double, stage: BuyingStage
  ) {
    // 0.95 * 0.53 = 0.5035, 0.95 * 0.52 = 0.494
    let demo = Evidence.piece(.demoRequest, confidence: confidence)

    #expect(model.summary(.piece(.ipo), demo).stage == stage)
  }

  @Test func `a faded demo is no decision`() {
    #expect(
      model.summary(.piece(.ipo), .piece(.demoRequest, daysAgo: 17)).stage == .activeEvaluation)
  }

  @Test func `other strong pieces are no decision`() {
    let visits = Evidence.piece(.pricingVisit, magnitude: 100)

    #expect(model.summary(.piece(.ipo), visits).stage == .activeEvaluation)
  }

  @Test func `a demo of a company that is not hot is no decision`() {
    let summary = model.summary(.piece(.ipo, confidence: 0.74), .piece(.demoRequest))

    #expect(summary.stage == .consideration)
  }

  @Test func `stages are named as in the interface`() {
    #expect(
      BuyingStage.allCases.map(\.rawValue)
        == ["decision", "active-evaluation", "consideration", "awareness", "dormant"])
  }
}
