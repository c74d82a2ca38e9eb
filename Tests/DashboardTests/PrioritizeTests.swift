import Canvas
@testable import Dashboard
import Foundation
import Intent
import Testing

@Suite struct PrioritizeTests {
  @Test func `opening orders the list of the day, the most urgent first`() {
    var driver = Driver()
    driver.press(.character("2"))
    #expect(
      driver.effects.contains(
        .openCallList(
          day: "2026-03-12",
          ranked: [
            "stripe.com", "notion.example", "linear.example", "yama.example", "acme.example",
            "muller.example",
          ], below: nil)))
  }

  @Test func `the list is fixed with as many as the configuration says`() {
    var driver = Driver(showing: .many(100))
    driver.press(.character("2"))
    #expect(driver.ranked?.count == 30)
  }

  @Test(
    arguments: [
      (.character("v"), .touched(.voicemail, meeting: nil)),
      (.character("w"), .touched(.noAnswer, meeting: nil)),
      (.character("m"), .touched(.emailed, meeting: nil)), (.character("W"), .won),
    ] as [(Key, Activity.Deed)])
  func `an outcome key records and goes on to the next`(key: Key, deed: Activity.Deed) {
    var driver = Driver()
    driver.openCalls()
    driver.press(key)
    #expect(driver.effects.first == .record([Domain(kept: "stripe.com")], [deed], text: nil))
    #expect(driver.called == Domain(kept: "notion.example"))
  }

  @Test func `outcomes pressed fast are about one company each`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("v"), .character("w"), .character("v"))
    let domains = driver.effects.compactMap { effect -> String? in
      if case .record(let domains, _, _) = effect { domains.first?.rawValue } else { nil }
    }
    #expect(domains == ["stripe.com", "notion.example", "linear.example"])
  }

  @Test func `what is done stays in its place, marked and counted, until it is undone`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.down, .character("v"))
    driver.keepDeeds()
    #expect(driver.lines.contains { $0.contains("✓") && $0.contains("Notion Labs") })
    #expect(driver.screen.contains("1 of 6 done"))

    driver.happen(
      .changed(WatchlistChange(rows: [[WatchlistRow].sample[1]], selection: "notion.example")))
    #expect(driver.screen.contains("0 of 6 done"))
    #expect(driver.called == Domain(kept: "notion.example"))
  }

  @Test func `after the last one the next that is open is selected`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.end, .character("v"))
    #expect(driver.called == Domain(kept: "stripe.com"))
  }

  @Test func `at the end the list says what came of the day`() {
    var driver = Driver()
    driver.openCalls()
    for key in ["v", "v", "w", "m", "W", "v"] as [Character] {
      driver.press(.character(key))
      driver.keepDeeds()
    }
    #expect(driver.screen.contains("6 of 6 done"))
    #expect(driver.screen.contains("All done: 3 voicemail, 1 e-mailed, 1 no answer, 1 won."))
  }

  @Test func `a call back is to be called again when its hour has come`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("c"))
    driver.type("asked for Ana")
    driver.press(.tab)
    driver.type("today 15:00")
    driver.press(.enter)
    #expect(
      driver.effects.first
        == .record(
          ["stripe.com"],
          [.touched(.connected, meeting: nil), .snoozed(until: .sample + 6 * 3_600, band: nil)],
          text: "asked for Ana"))
    driver.keepDeeds()
    #expect(driver.screen.contains("connected, back 15:00"))

    driver.happen(.clock(.sample + 6 * 3_600))
    #expect(driver.screen.contains("0 of 6 done"))
  }

  @Test func `a company that turns HOT joins below the selected one`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.down)
    let change = BandChange(
      domain: "linear.example", name: "Linear Orbit", from: .warm, to: .hot, at: .sample)
    driver.happen(.bandChanged(change))
    #expect(
      driver.effects
        == [.openCallList(day: "2026-03-12", ranked: [], below: "notion.example")])
  }

  @Test func `a company that is done takes another outcome only when it is asked for twice`() {
    var driver = Driver(showing: [.fixture("one.example", "One", 80)])
    driver.openCalls()
    driver.press(.character("v"))
    driver.keepDeeds()
    driver.press(.character("w"))
    #expect(driver.footer.contains("One is done: left a voicemail. The same key again records"))
    #expect(!driver.effects.contains { if case .record = $0 { true } else { false } })
    driver.press(.character("v"))
    #expect(!driver.effects.contains { if case .record = $0 { true } else { false } })
    driver.press(.character("v"))
    #expect(
      driver.effects.contains(
        .record(["one.example"], [.touched(.voicemail, meeting: nil)], text: nil)))
  }

  @Test func `who is reopened joins the list of today`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("1"), .character("O"))
    #expect(
      driver.effects.prefix(2) == [
        .record(["stripe.com"], [.reopened], text: nil),
        .openCallList(
          day: "2026-03-12", ranked: [], joining: ["stripe.com"], below: "stripe.com"),
      ])
  }

  @Test func `the list that was fixed stands, whatever is scored since`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.down)
    driver.happen(.scored([.fixture("acme.example", 100), .fixture("notion.example", 10)]))
    driver.press(.character("1"))
    driver.press(.character("2"))
    #expect(driver.ranked == [], "another one would not be fixed")
    #expect(driver.calls.first == "Stripe, Inc.: to call")
    #expect(driver.called == "notion.example")
  }

  @Test func `at midnight the list stays, and says of which day it is`() {
    var driver = Driver()
    driver.openCalls()
    driver.happen(.clock(.sample + 86_400))
    #expect(driver.screen.contains("Calls of Thu 12 Mar"))
    driver.press(.character("2"))
    #expect(driver.ranked?.isEmpty == false, "gone to again, there is a new one")
  }

  @Test func `nobody to call is said, and the list is asked for until there is somebody`() {
    var driver = Driver(showing: [.fixture("new.example", "New", nil)])
    driver.press(.character("2"))
    #expect(driver.ranked == [])
    #expect(driver.screen.contains("Nobody is to be called today"))
    driver.happen(.scored([.fixture("new.example", 80)]), .roundEnded(scored: 1, failed: 0))
    #expect(driver.ranked == ["new.example"])
  }

  @Test func `an outcome that is asked for in a dialog is about the company it was opened on`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("c"))
    driver.happen(.changed(WatchlistChange(selection: "linear.example")))
    driver.press(.enter)
    #expect(
      driver.effects.first
        == .record(["stripe.com"], [.touched(.connected, meeting: nil)], text: nil))
    #expect(driver.called == "linear.example", "the selection is left where it was put")
  }

  @Test func `who is off the list is said on the watchlist and in the detail`() {
    var rows = [WatchlistRow].sample
    rows[0].triage.take(
      Activity("stripe.com", .snoozed(until: .sample + 86_400, band: .hot), at: .sample))
    var driver = Driver(showing: rows)
    driver.loadDetail(of: .stripe)
    #expect(driver.screen.contains("Off the call list: snoozed until 13 Mar 09:00"))
    #expect(driver.lines[3].contains("z 2h"))
    driver.press(.character("2"))
    #expect(driver.ranked?.contains("stripe.com") == false)
  }
}
