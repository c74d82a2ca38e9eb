import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct DetailTests {
  /// A driver with the detail open, in place of the list, on a company with evidence.
  private func opened(_ pieces: [Evidence] = .stripe, dismissed: String? = nil) -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.enter)
    driver.loadDetail(of: pieces, dismissing: dismissed)
    return driver
  }

  @Test func `the sections follow each other, and the cursor goes from one to the next`() {
    var driver = opened()
    var sections: [String] = []
    for _ in 0..<12 {
      driver.press(.character("]"))
      let line = driver.lines[driver.cursorRow].dropFirst()
      let title = line.split(separator: "  ").first.map(String.init) ?? ""
      if title.trimmingCharacters(in: .whitespaces) != sections.last {
        sections.append(title.trimmingCharacters(in: .whitespaces))
      }
    }
    #expect(
      sections == [
        "Why now", "Key triggers", "Recommended action", "Talk track", "E-mail subject",
        "Whom to call", "Signals", "Evidence", "History", "Notes and touches",
      ])
    driver.press(.character("["))
    #expect(driver.lines[driver.cursorRow].contains("History"))
  }

  @Test func `a company that nobody has scored is not said to be unknown`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.end, .enter)
    guard let row = driver.model.selected else { return }
    driver.happen(
      .detailLoaded(
        CompanyDetail(
          company: Company(domain: row.domain, name: row.name), score: nil, events: [],
          policy: .standard)))
    #expect(driver.screen.contains("not scored yet"))
    #expect(!driver.screen.contains("nothing is known of it"))
  }

  @Test func `the cursor stays in view, down to the end and back to the top`() {
    var driver = opened()
    driver.press(keys: Array(repeating: .character("j"), count: 200))
    #expect(driver.cursorRow < 23)
    driver.press(.character("G"))
    let end = driver.cursorRow
    driver.press(.down)
    #expect(driver.cursorRow == end)
    driver.press(.character("g"))
    #expect(driver.lines[driver.cursorRow].contains("Stripe, Inc."))
  }

  @Test func `evidence opens in full, with what makes its weight and where it comes from`() {
    var driver = opened()
    driver.press(to: "+25.0 $600M Series I")
    driver.press(.enter)
    #expect(driver.screen.contains("strength 1.00 x confidence 1.00 x freshness 1.00 = 1.00"))
    #expect(driver.screen.contains("seen 19 Feb, counts until"))
    driver.press(.enter)
    #expect(!driver.screen.contains("strength 1.00"))
  }

  @Test func `a piece of evidence is dismissed with a reason, and restored by the same key`() {
    var driver = opened()
    driver.press(to: "+25.0 $600M Series I")
    driver.press(.character("D"))
    driver.type("another Stripe")
    driver.press(.enter)
    guard case .record(let domains, let deeds, let text) = driver.effects.first,
      case .dismissed(let id) = deeds.first
    else {
      Issue.record("nothing was recorded: \(driver.effects)")
      return
    }
    #expect(domains == ["stripe.com"])
    #expect(text == "another Stripe")

    driver = opened(dismissed: "another Stripe")
    driver.press(to: "dismissed: another Stripe")
    driver.press(.character("D"))
    #expect(driver.effects.first == .record(["stripe.com"], [.restored(id)], text: nil))
  }

  @Test func `away from any evidence dismissing says why it does nothing`() {
    var driver = opened()
    driver.press(.character("D"))
    #expect(driver.footer.contains("The cursor is on no evidence"))
    #expect(driver.effects == [])
  }

  @Test func `the texts are copied from a menu, whole`() {
    var driver = opened()
    driver.press(.character("y"))
    #expect(driver.screen.contains("talk track"))
    driver.press(.character("s"))
    #expect(
      driver.effects.first == .copy("Your Series I and the 47 roles", subject: "e-mail subject"))
  }

  @Test func `on the call list one key copies`() {
    var driver = Driver()
    driver.openCalls()
    driver.loadDetail(of: .stripe)
    driver.press(.character("y"))
    guard case .copy(let text, let subject) = driver.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(subject == "talk track")
    #expect(text.hasPrefix("Congratulations on the Series I."))
    driver.press(.character("Y"))
    #expect(
      driver.effects.first == .copy("Your Series I and the 47 roles", subject: "e-mail subject"))
  }
}
