import Foundation
import Intent
import Testing

@Suite struct TriageTests {
  let acme = Domain(kept: "acme.com")
  let now = Date(timeIntervalSince1970: 1_773_306_000)
  let hour = 3_600.0

  func triage(_ deeds: Activity.Deed...) -> Triage {
    Triage(
      deeds.enumerated().map { Activity(acme, $1, at: now + Double($0)) })
  }

  @Test func `the last touch counts, whatever came of it`() {
    let triage = triage(
      .touched(.connected, meeting: nil), .touched(.noAnswer, meeting: nil), .noted)

    #expect(triage == Triage(lastTouch: Triage.Touch(at: now + 1, outcome: .noAnswer)))
  }

  @Test func `a later snooze and a later meeting stand in place of the earlier ones`() {
    let triage = triage(
      .snoozed(until: now + 9, band: .cold), .snoozed(until: now + 5, band: .warm),
      .touched(.meeting, meeting: now + 8), .touched(.meeting, meeting: now + 7))

    #expect(triage.snooze == Triage.Snooze(until: now + 5, band: .warm))
    #expect(triage.meeting == now + 7)
  }

  @Test func `another touch leaves a meeting that is booked`() {
    #expect(
      triage(.touched(.meeting, meeting: now + 9), .touched(.emailed, meeting: nil)).meeting
        == now + 9)
  }

  @Test func `reopening ends whatever kept it off the list, and leaves the touch`() {
    let triage = triage(
      .touched(.meeting, meeting: now + 9), .snoozed(until: now + 9, band: nil), .won, .reopened)

    #expect(triage == Triage(lastTouch: Triage.Touch(at: now, outcome: .meeting)))
  }

  @Test func `what is written or about evidence changes nothing`() {
    let piece = Evidence.ID(domain: acme, digest: 1)
    #expect(triage(.noted, .dismissed(piece), .restored(piece)) == Triage())
  }

  @Test func `of disqualified and won the later stands`() {
    #expect(triage(.disqualified, .won).closing == .won)
    #expect(triage(.won, .disqualified).closing == .disqualified)
  }

  @Test func `what closes goes before a meeting, a meeting before a snooze`() {
    var triage = Triage(
      snooze: Triage.Snooze(until: now + 5, band: nil), meeting: now + 9, closing: .won)
    #expect(triage.standing(at: now, band: nil) == .won)
    triage.closing = .disqualified
    #expect(triage.standing(at: now, band: nil) == .disqualified)
    triage.closing = nil
    #expect(triage.standing(at: now, band: nil) == .meeting(at: now + 9))
    triage.meeting = nil
    #expect(triage.standing(at: now, band: nil) == .snoozed(until: now + 5))
    triage.snooze = nil
    #expect(triage.standing(at: now, band: nil) == .open)
  }

  @Test func `a snooze and a meeting end at their instant`() {
    let snoozed = Triage(snooze: Triage.Snooze(until: now, band: .hot))
    let met = Triage(meeting: now)

    #expect(snoozed.standing(at: now - 1, band: .hot) == .snoozed(until: now))
    #expect(snoozed.standing(at: now, band: .hot) == .open)
    #expect(met.standing(at: now - 1, band: .hot) == .meeting(at: now))
    #expect(met.standing(at: now, band: .hot) == .open)
  }

  @Test(arguments: [Band?.none, .cold, .warm, .hot], [Band?.none, .cold, .warm, .hot])
  func `only a higher band than when it was snoozed wakes a company`(then: Band?, now band: Band?) {
    let ranks: [Band?] = [nil, .cold, .warm, .hot]
    let isHigher =
      ranks.firstIndex(of: band).orLowest > ranks.firstIndex(of: then).orLowest
    let triage = Triage(snooze: Triage.Snooze(until: now + hour, band: then))

    #expect(
      triage.standing(at: now, band: band) == (isHigher ? .open : .snoozed(until: now + hour)))
    var woken = triage
    woken.wake(in: band)
    #expect(woken.snooze == (isHigher ? nil : triage.snooze))
  }

  @Test func `a text is cleansed, and an empty one is none`() {
    #expect(Activity(acme, .noted, at: now, text: " \u{1B}[2J\n ").text == nil)
    #expect(Activity(acme, .noted, at: now, text: "a \r\n\u{7}b\n").text == "a\nb")
  }
}

extension Int? {
  fileprivate var orLowest: Int { self ?? -1 }
}
