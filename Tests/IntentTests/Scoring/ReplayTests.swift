import Foundation
import Intent
import Testing

@Suite struct ReplayTests {
  static let story = [
    Evidence.piece(.fundingRound, daysAgo: 60, magnitude: 10_000_000),
    .piece(.openRoles, daysAgo: 50, magnitude: 31), .piece(.openRoles, daysAgo: 20, magnitude: 3),
    .piece(.lawsuit, daysAgo: 15), .piece(.productLaunch, daysAgo: 30, event: "launch"),
    .piece(.mention, daysAgo: 10, magnitude: 15, event: "launch"), .piece(.demoRequest, daysAgo: 1),
  ]
  let model = ScoringModel()

  @Test(arguments: Array(stride(from: 70.0, through: 0, by: -2.5)))
  func `a past day sees nothing dated more than a day after it`(daysBack: Double) {
    let instant = now - daysBack * day
    let known = Self.story.filter { $0.observedAt <= instant + day }

    let replayed = model.score(Self.story, looks: nil, at: instant)

    #expect(replayed == model.score(known, looks: nil, at: instant))
  }

  @Test(arguments: [(49.1, 17), (21.1, 13), (20.9, 7), (0, 6)])
  func `a past day reads the gauge as it stood`(daysBack: Double, hiring: Int) {
    let points = model.points(of: Ledger(Self.story), at: now - daysBack * day)

    #expect(points.hiring == hiring)
  }

  @Test func `a score is replayed from its instant alone`() {
    let later = now + 400 * day

    let first = model.score(Self.story, looks: nil, at: later)
    _ = model.score(Self.story, looks: nil, at: now)

    #expect(model.score(Self.story, looks: nil, at: later) == first)
    #expect(first.scoredAt == later)
  }

  @Test func `looks of today do not change the points of a past day`() {
    let ledger = Ledger(Self.story)
    let instant = now - 25 * day

    let points = Set(
      [Looks?.none, .unseen, Looks(repeating: .notFound)].map { looks in
        model.score(ledger, looks: looks, at: instant).points
      })

    #expect(points == [model.points(of: ledger, at: instant)])
  }
}
