import Foundation
import Intent
import Testing

@Suite struct WeightTests {
  let model = ScoringModel()

  @Test func `a weight is strength, confidence and freshness together`() throws {
    let visit = Evidence.piece(.demoRequest, daysAgo: 17, confidence: 0.6)

    let event = try #require(model.events(visit).first)

    #expect(event.strength == 0.95)
    #expect(event.confidence.isAbout(0.6))
    #expect(event.freshness == 0.5)
    #expect(event.weight.isAbout(0.285))
  }

  @Test func `nothing weighs more than 0.999`() {
    #expect(model.events(.piece(.ipo)).map(\.weight) == [0.999])
  }

  @Test(arguments: [(0.0011, 1), (0.0009, 0), (0, 0)])
  func `what weighs less than 0.001 is no longer listed`(confidence: Double, count: Int) {
    #expect(model.events(.piece(.ipo, confidence: confidence)).count == count)
  }

  @Test func `what weighs less than 0.001 counts as nothing`() {
    let faint = (0..<2_000).map {
      Evidence.piece(.ipo, headline: "\($0)", confidence: 0.0009)
    }

    #expect(model.points(of: Ledger(faint), at: now).funding == 0)
  }

  @Test func `an event is gone when it weighs less than 0.001`() throws {
    let visit = Evidence.piece(.contentDownload, daysAgo: 1, confidence: 0.5)

    let goneOn = try #require(model.events(visit).first).goneOn

    #expect(model.events(visit, at: goneOn - 60).count == 1)
    #expect(model.events(visit, at: goneOn + 60).isEmpty)
  }

  @Test func `an event told twice is gone when no telling is left`() throws {
    let strong = Evidence.piece(.fundingRound, daysAgo: 400, magnitude: 1e9, event: "a")
    let fresh = Evidence.piece(.grant, daysAgo: 1, magnitude: 1.3e5, event: "a")

    let event = try #require(model.events(strong, fresh).first)

    #expect(event.evidence.kind == .fundingRound)
    #expect(model.events(strong, fresh, at: event.goneOn - 60).count == 1)
    #expect(model.events(strong, fresh, at: event.goneOn + 60).isEmpty)
  }
}
