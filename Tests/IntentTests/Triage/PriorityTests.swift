import Foundation
import Intent
import Testing

@Suite struct PriorityTests {
  let now = Date(timeIntervalSince1970: 1_773_306_000)
  let days = 86_400.0

  func priority(
    _ total: Int? = 60, urgency: Urgency = .nurture, momentum: Int = 0, decaysIn: Double? = nil,
    touchedAgo: Double? = nil, triage: Triage = Triage()
  ) -> Priority? {
    var triage = triage
    if let touchedAgo {
      triage.lastTouch = Triage.Touch(at: now - touchedAgo * days, outcome: .emailed)
    }
    let score = ScoreSummary(
      total: total, band: total.map(Policy.standard.band), stage: .dormant, urgency: urgency,
      momentum: momentum, trend: Trend([]), scoredAt: now,
      decayDate: decaysIn.map { now + $0 * days }, isStale: false)
    return Priority(score, triage, at: now)
  }

  @Test(arguments: [
    (Urgency.actNow, 75), (.thisWeek, 68), (.thisMonth, 63), (.nurture, 60),
  ])
  func `urgency adds`(urgency: Urgency, total: Int) {
    #expect(priority(urgency: urgency)?.total == total)
  }

  @Test(arguments: [(-100, 50), (-11, 50), (-10, 50), (-9, 51), (9, 69), (10, 70), (11, 70)])
  func `momentum counts up to ten either way`(momentum: Int, total: Int) {
    #expect(priority(momentum: momentum)?.total == total)
  }

  @Test(arguments: [
    (75, -1.0, 85), (75, 7, 85), (75, 7.01, 80), (75, 14, 80), (75, 14.01, 75), (50, 7, 60),
    (49, 7, 49), (0, 1, 0),
  ])
  func `a band that falls soon adds, above COLD`(score: Int, decaysIn: Double, total: Int) {
    #expect(priority(score, decaysIn: decaysIn)?.total == total)
  }

  @Test(arguments: [
    (-1.0, 35), (0, 35), (1, 35), (1.01, 45), (3, 45), (3.01, 52), (7, 52), (7.01, 60),
  ])
  func `a touch takes away, the more the newer`(daysAgo: Double, total: Int) {
    #expect(priority(touchedAgo: daysAgo)?.total == total)
  }

  @Test func `who is left out has no priority`() {
    #expect(priority(nil) == nil)
    #expect(priority(triage: Triage(closing: .won)) == nil)
    #expect(priority(triage: Triage(closing: .disqualified)) == nil)
    #expect(priority(triage: Triage(meeting: now + 1)) == nil)
    #expect(priority(triage: Triage(snooze: Triage.Snooze(until: now + 1, band: .warm))) == nil)
    #expect(priority(triage: Triage(snooze: Triage.Snooze(until: now + 1, band: .cold))) != nil)
  }

  @Test func `every term that is not nought is a reason, and they add up`() throws {
    let all = try #require(
      priority(80, urgency: .thisWeek, momentum: -12, decaysIn: 10, touchedAgo: 2))

    #expect(
      all.reasons.map { "\($0.label) \($0.points)" } == [
        "intent score 80", "this week 8", "falling -10", "band falls within 14 days 5",
        "touched within 3 days -15",
      ])
    #expect(all.reasons.reduce(0) { $0 + $1.points } == all.total)
    #expect(priority(0)?.reasons == [])
  }
}
