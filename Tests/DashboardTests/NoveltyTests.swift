import Canvas
@testable import Dashboard
import Foundation
import Intent
import Testing

@Suite struct NoveltyTests {
  @Test func `on the first start nothing is new, and nobody is asked`() {
    let driver = Driver()
    #expect(driver.model.visit == Visit(since: .sample))
    #expect(driver.effects == [])
  }

  @Test func `on the next start the store is asked what came since`() {
    var driver = Driver(state: .yesterday, showing: nil)
    driver.happen(.loaded(WatchlistTable(.sample)))
    #expect(
      driver.effects.contains(
        .findNovelties(since: .sample - 57_600, sightings: [], of: nil)))
  }

  @Test func `n walks the newly HOT ones first, and what was walked past is seen`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
    #expect(
      driver.footer.contains(
        "Since you last looked, yesterday 17:00: 1 newly HOT, 1 risen, 1 fallen, 2 with new evidence"
      ))
    var walked: [String] = []
    for _ in 0..<4 {
      driver.press(.character("n"))
      walked.append(driver.selection ?? "")
    }
    #expect(walked == ["notion.example", "yama.example", "linear.example", "acme.example"])
    #expect(driver.footer.contains("n new (1)"))
    driver.press(.character("n"))
    #expect(driver.footer.contains("Nothing else is new."))
    driver.press(.up)
    driver.press(.character("n"))
    #expect(driver.footer.contains("Nothing is new since you last looked."))
  }

  @Test func `N goes back to what was walked past`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
    for _ in 0..<3 { driver.press(.character("n")) }
    driver.press(.character("N"))
    #expect(driver.selection == "yama.example")
    driver.press(.character("N"))
    #expect(driver.selection == "notion.example")
  }

  @Test func `what is new stays new at the next start until it is seen`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
    driver.press(.character("n"))
    driver.press(.character("n"))
    let visit = driver.model.state.visit
    #expect(visit?.since == .sample - 57_600)
    #expect(
      visit?.sightings == [Sighting("notion.example", at: .sample, total: 88, isHot: true)])
    driver.press(.character("A"))
    #expect(driver.model.state.visit?.since == .sample)
  }

  @Test func `what was not looked for yet is not taken for seen`() {
    var driver = Driver(state: .yesterday)
    driver.press(.down)
    #expect(driver.model.state.visit?.since == .sample - 57_600)
    driver.happen(.noveltiesFound([:], of: nil, at: .sample))
    driver.press(.down)
    #expect(driver.model.state.visit?.since == .sample)
  }

  @Test func `leaving at once sees nothing`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.hot("stripe.com"), of: nil, at: .sample))
    driver.press(.character("q"))
    #expect(driver.model.watchlist.novelties.count == 1)
  }

  @Test func `a round asks about those that it scored`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound([:], of: nil, at: .sample))
    driver.happen(.scored([.fixture("acme.example", 80)]), .roundEnded(scored: 1, failed: 0))
    #expect(
      driver.effects.contains(
        .findNovelties(since: .sample - 57_600, sightings: [], of: ["acme.example"])))
    driver.happen(.noveltiesFound(.hot("acme.example"), of: ["acme.example"], at: .sample))
    driver.press(.character("n"))
    #expect(driver.selection == "acme.example")
  }

  @Test func `is:new shows what is new, and what is seen stays until another filter is typed`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
    driver.press(.character("/"))
    driver.type("is:new")
    driver.press(.enter)
    #expect(
      driver.shownDomains == ["notion.example", "linear.example", "yama.example", "acme.example"])
    driver.press(.down)
    driver.press(.down)
    #expect(driver.shownDomains.count == 4)
    driver.press(.character("/"))
    driver.type(" ")
    driver.type("-zzz")
    #expect(driver.shownDomains == ["yama.example", "acme.example"])
  }

  @Test func `what the filter hides is said`() {
    var driver = Driver(state: .yesterday)
    driver.happen(.noveltiesFound(.sample, of: nil, at: .sample))
    driver.press(.character("/"))
    driver.type("stripe")
    driver.press(.enter)
    driver.press(.character("n"))
    #expect(driver.footer.contains("4 more are new, but not in this list."))
  }
}

extension ScreenState {
  /// One looked the day before the sample, at five in the afternoon.
  static var yesterday: ScreenState {
    var state = ScreenState()
    state.visit = Visit(since: .sample - 57_600)
    return state
  }
}

extension [Domain: Novelty] {
  /// HOT since six in the morning.
  fileprivate static func hot(_ domain: Domain) -> [Domain: Novelty] {
    [domain: Novelty(from: (60, false), to: (88, true), hotSince: .sample - 10_800, pieces: 0)]
      .compactMapValues(\.self)
  }

  static var sample: [Domain: Novelty] {
    let found: [(Domain, was: (Int?, Bool), now: (Int?, Bool), pieces: Int)] = [
      ("notion.example", (60, false), (88, true), 2),
      ("linear.example", (79, true), (72, false), 0),
      ("yama.example", (45, false), (61, false), 0),
      ("acme.example", (31, false), (31, false), 3),
      ("muller.example", (12, false), (8, false), 0),
    ]
    let novelties = found.map { domain, was, now, pieces in
      (domain, Novelty(from: was, to: now, hotSince: .sample - 10_800, pieces: pieces))
    }
    return [Domain: Novelty?](uniqueKeysWithValues: novelties).compactMapValues(\.self)
  }
}
