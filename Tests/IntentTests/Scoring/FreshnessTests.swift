import Foundation
import Intent
import Testing

@Suite struct FreshnessTests {
  static let figures: [(Signal, hold: Double, halfLife: Double)] = [
    (.funding, 30, 180), (.hiring, 14, 45), (.news, 7, 30), (.technology, 30, 90), (.web, 3, 14),
  ]
  let policy = Policy.standard

  @Test(arguments: figures)
  func `evidence is as fresh as on its first day for the hold`(
    signal: Signal, hold: Double, halfLife: Double
  ) {
    #expect(policy.freshness(of: signal, age: 0) == 1)
    #expect(policy.freshness(of: signal, age: hold) == 1)
    #expect(policy.freshness(of: signal, age: hold + 0.01) < 1)
  }

  @Test(arguments: figures)
  func `freshness halves with each half-life after the hold`(
    signal: Signal, hold: Double, halfLife: Double
  ) {
    #expect(policy.freshness(of: signal, age: hold + halfLife) == 0.5)
    #expect(policy.freshness(of: signal, age: hold + 3 * halfLife) == 0.125)
    #expect(policy.freshness(of: signal, age: hold + halfLife / 2).isAbout(0.5.squareRoot()))
  }

  @Test func `an age is not rounded to days`() throws {
    let visit = Evidence.piece(.demoRequest, daysAgo: 3 + 0.7)

    let event = try #require(ScoringModel().events(visit).first)

    #expect(event.freshness.isAbout(0.965936329))
  }

  @Test(arguments: [(0.0, true), (-1, true), (-1.00001, false)])
  func `evidence dated up to a day ahead is new, further ahead it does not count`(
    daysAgo: Double, counts: Bool
  ) {
    let events = ScoringModel().events(.piece(.demoRequest, daysAgo: daysAgo))

    #expect(events.map(\.freshness) == (counts ? [1] : []))
  }

  @Test func `the age of a date without a time counts from midnight UTC`() throws {
    let date = try #require(Date(iso8601: "2026-03-09"))
    let visit = Evidence.piece(.demoRequest, at: date)
    let model = ScoringModel()

    #expect(model.events(visit, at: midnight).map(\.freshness) == [1])
    #expect(model.events(visit, at: midnight + 14 * day).map(\.freshness) == [0.5])
  }
}
