import Foundation
import Testing

@testable import Intent

@Suite struct SharesTests {
  let model = ScoringModel()

  @Test func `events share in proportion to the logarithm of what they leave`() {
    let events = model.events(
      .piece(.expansion), .piece(.productLaunch), .piece(.award))

    // floor(20 * (1 - 0.4 * 0.5 * 0.8) + 0.5) by 0.916, 0.693 and 0.223
    #expect(events.map(\.evidence.kind) == [.productLaunch, .expansion, .award])
    #expect(events.map(\.share) == [8.5, 6.4, 2.1])
  }

  @Test func `negative events share what they take`() {
    let events = model.events(
      .piece(.productLaunch), .piece(.expansion), .piece(.lawsuit), .piece(.breach, confidence: 0.5)
    )

    // 16 for; 20 * 0.8 * 0.7 * 0.85 = 9.52 in all; 0.357 and 0.163 of -6
    #expect(events.map(\.share) == [9.1, 6.9, -4.1, -1.9])
  }

  @Test func `negative events alone take nothing`() {
    #expect(model.events(.piece(.lawsuit), .piece(.breach)).map(\.share) == [0, 0])
  }

  @Test(arguments: [
    [
      Evidence.piece(.breach, daysAgo: 1), .piece(.breach, daysAgo: 2), .piece(.breach, daysAgo: 3),
    ],
    [.piece(.breach), .piece(.lawsuit, source: "a"), .piece(.lawsuit, source: "b")],
    [
      .piece(.breach, headline: "a"), .piece(.breach, headline: "b"),
      .piece(.breach, headline: "c"),
    ],
  ])
  func `of equal remainders the newer, then kind, source and headline get the tenth`(
    pieces: [Evidence]
  ) {
    let launch = Evidence.piece(.productLaunch)

    // 12 for, 20 * 0.6 * 0.343 = 4.1 in all: -8 by three
    for order in [pieces, pieces.reversed()] {
      let events = model.events(of: Ledger(order + [launch]), at: now)
        .filter { $0.evidence.kind != .productLaunch }
      #expect(events.map(\.share) == [-2.7, -2.7, -2.6])
      #expect(events.map(\.evidence) == pieces)
    }
  }

  @Test func `the largest remainder gets the missing tenth`() {
    #expect(Shares.tenths(of: 1, by: [1, 1, 1]) == [4, 3, 3])
    #expect(Shares.tenths(of: 1, by: [1.19, 1.28, 7.53]) == [1, 1, 8])
    #expect(Shares.tenths(of: 1, by: [1.4, 1.6, 7]) == [1, 2, 7])
  }

  @Test func `points below nought are shared like those above`() {
    #expect(Shares.tenths(of: -1, by: [1, 1, 1]) == [-4, -3, -3])
  }

  @Test func `nobody shares nothing`() {
    #expect(Shares.tenths(of: 5, by: []) == [])
    #expect(Shares.tenths(of: 5, by: [0, 0]) == [0, 0])
    #expect(Shares.tenths(of: 0, by: [1, 2]) == [0, 0])
  }
}
