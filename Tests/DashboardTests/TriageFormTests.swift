import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct TriageFormTests {
  @Test func `snoozing without a word is for three days`() {
    var driver = Driver()
    driver.press(.character("z"))
    #expect(driver.screen.contains("Off the call list until 15 Mar."))
    driver.press(.enter)
    #expect(
      driver.effects.first
        == .record(
          ["stripe.com"], [.snoozed(until: .sample + 63 * 3_600, band: nil)], text: nil))
  }

  @Test func `a time that is past, or none, is told and orders nothing`() {
    var driver = Driver()
    driver.press(.character("z"))
    driver.type("today 8:00")
    #expect(driver.screen.contains("\"today 8:00\": it is past (name a time to come)"))
    driver.press(.enter)
    #expect(driver.effects == [])
    driver.press(.control("u"))
    driver.type("soon")
    #expect(driver.screen.contains("\"soon\": it is no time (write 3d"))
  }

  @Test func `a meeting has a date and may have a note`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("b"), .enter)
    #expect(driver.screen.contains("Say when the meeting is."), "it cannot be booked without")
    driver.type("fri 14:00")
    driver.press(.tab)
    driver.type("with Ana\u{1B}[31m, about 決済")
    driver.press(.enter)
    let friday = Date(iso8601: "2026-03-13T14:00:00Z")
    #expect(
      driver.effects.first
        == .record(
          ["stripe.com"], [.touched(.meeting, meeting: friday)], text: "with Ana, about 決済"))
    #expect(driver.called == "notion.example")
  }

  @Test func `disqualifying asks why, a note is kept where it stands`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("D"), .enter)
    #expect(driver.screen.contains("Say why, in a word or two."))
    driver.type("a competitor")
    driver.press(.enter)
    #expect(
      driver.effects.first == .record(["stripe.com"], [.disqualified], text: "a competitor"))

    driver.press(.character("i"))
    driver.type("calls back in May")
    driver.press(.enter)
    #expect(
      driver.effects.first == .record(["notion.example"], [.noted], text: "calls back in May"))
    #expect(driver.called == "notion.example", "a note ends no call")
  }

  @Test func `letters are letters in a form, and Escape leaves it`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("c"))
    driver.type("vwW")
    #expect(driver.effects == [])
    driver.press(.escape)
    #expect(!driver.screen.contains("Connected with"))
    #expect(driver.called == "stripe.com")
  }
}
