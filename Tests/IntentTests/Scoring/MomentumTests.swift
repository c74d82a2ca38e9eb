import Foundation
import Intent
import Testing

@Suite struct MomentumTests {
  let steady = ScoringModel(policy: .steady)

  @Test func `momentum is what seven days have added`() {
    let summary = steady.summary(
      .piece(.ipo, daysAgo: 40, confidence: 0.5), .piece(.ipo, daysAgo: 2, confidence: 0.5))

    #expect(summary.total == 75)
    #expect(summary.momentum == 25)
  }

  @Test(arguments: [(8.0, 0), (7, 0), (6, 0), (5.99, 60)])
  func `what was dated a day ahead seven days ago counted then`(daysAgo: Double, momentum: Int) {
    #expect(steady.summary(.piece(.ipo, daysAgo: daysAgo, confidence: 0.6)).momentum == momentum)
  }

  @Test func `fading alone goes down`() {
    let ipo = Evidence.piece(.ipo, daysAgo: 217)

    // 100 * (2^-(187/180) - 2^-1) = 48.7 - 50
    #expect(ScoringModel(policy: .fading).summary(ipo).momentum == -1)
  }

  @Test func `bad news goes down`() {
    let summary = steady.summary(
      .piece(.ipo, daysAgo: 40), .piece(.bankruptcy, daysAgo: 1, confidence: 0.4))

    #expect(summary.momentum == -40)
  }

  @Test func `a reading of seven days ago is replayed, not today's`() {
    let summary = ScoringModel().summary(
      .piece(.openRoles, daysAgo: 9, magnitude: 31), .piece(.openRoles, daysAgo: 1, magnitude: 7))

    // 20 * 0.5 - 20 * 5 / 6
    #expect(summary.momentum == -7)
  }

  @Test func `the trend replays twenty-eight, twenty-one, fourteen, seven and no days back`() {
    let summary = steady.summary(
      .piece(.ipo, daysAgo: 26, confidence: 0.2), .piece(.ipo, daysAgo: 18, confidence: 0.5),
      .piece(.bankruptcy, daysAgo: 10, confidence: 0.5), .piece(.ipo, daysAgo: 1, confidence: 0.5))

    #expect(summary.trend.values == [0, 20, 60, 30, 40])
    #expect(summary.momentum == 10)
  }

  @Test func `the trend ends with the score`() {
    let summary = ScoringModel().summary(.piece(.ipo), .piece(.release), .piece(.demoRequest))

    #expect(summary.trend.values.last == summary.total)
  }
}
