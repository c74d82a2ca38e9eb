import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct RefreshTests {
  @Test func `the header tells what the refresh does`() {
    var driver = Driver()
    let told: [(Event, String)] = [
      (.roundBegan(due: 40), "⟳ scoring 0 of 40"),
      (.progressed(done: 20, of: 40), "⟳ scoring 20 of 40"),
      (.nextRound(at: .sample + 2_700), "⟳ 09:45"),
      (.paused, "⟳ paused"),
      (.resumed, "⟳"),
      (.watching, "⟳ another intentiq refreshes"),
    ]
    for (event, text) in told {
      driver.happen(event)
      #expect(driver.lines[0].hasSuffix(text), "\(driver.lines[0])")
    }
  }

  @Test func `keys ask for one company, for all, and for a pause`() {
    var driver = Driver()
    driver.press(.character("r"))
    #expect(driver.effects == [.refreshOnly([Domain(kept: "stripe.com")])])
    driver.press(.character("R"))
    #expect(driver.effects == [.refresh])
    driver.press(.character("p"))
    #expect(driver.effects == [.pauseRefresh])
    driver.happen(.paused)
    driver.press(.character("p"))
    #expect(driver.effects == [.resumeRefresh])
  }

  @Test func `a new score moves a company to its band, and the counts with it`() {
    var driver = Driver()
    driver.happen(.scored([.fixture("acme.example", 80)]))
    #expect(driver.shownDomains.prefix(3) == ["stripe.com", "notion.example", "acme.example"])
    #expect(driver.lines[0].contains("● HOT 3  ◐ WARM 2  ○ COLD 1"))
  }

  @Test func `a new score of the selected company reads its detail again`() {
    var driver = Driver()
    driver.loadDetail()
    driver.happen(.scored([.fixture("stripe.com", 90)]))
    #expect(driver.loads.first == Domain(kept: "stripe.com"))
    driver.happen(.scored([.fixture("muller.example", 3)]))
    #expect(driver.loads.isEmpty)
  }

  @Test func `one company that turns HOT is named, a hundred are counted`() {
    var driver = Driver()
    driver.happen(.bandChanged(.fixture("Acme", from: .warm, to: .hot)))
    #expect(driver.footer.contains("Acme turned HOT."))
    for number in 2...100 {
      driver.happen(.bandChanged(.fixture("c\(number)", from: .cold, to: .hot)))
    }
    #expect(driver.footer.contains("100 companies turned HOT."))
  }

  @Test func `a first score and a fall are no news of that kind`() {
    var driver = Driver()
    driver.happen(
      .bandChanged(.fixture("Acme", from: nil, to: .hot)),
      .bandChanged(.fixture("Acme", from: .hot, to: .warm)))
    #expect(!driver.footer.contains("HOT"))
  }

  @Test func `a company that could not be scored is named with the reason`() {
    var driver = Driver()
    driver.happen(.scoringFailed(Domain(kept: "acme.example"), reason: "the disk is full"))
    #expect(driver.footer.contains("Acme GmbH: the disk is full"))
  }

  @Test func `ages move with the clock, and with nothing else`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    #expect(driver.lines[3].hasSuffix("2h"))
    driver.happen(.clock(.sample + 3 * 3_600))
    #expect(driver.lines[3].hasSuffix("5h"))
    driver.happen(.clock(.sample - 86_400))
    #expect(driver.lines[3].hasSuffix("now"), "a clock set back makes no negative age")
  }
}

extension BandChange {
  fileprivate static func fixture(_ name: String, from: Band?, to: Band?) -> BandChange {
    BandChange(domain: Domain(kept: "acme.example"), name: name, from: from, to: to, at: .sample)
  }
}
