import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct StateTests {
  @Test func `the screen is found as it was left`() {
    var driver = Driver()
    driver.press(.character("s"), .character("/"))
    driver.type("emea")
    driver.press(.enter, .down, .character("<"))
    let left = driver.screen

    let again = Driver(state: driver.model.state)

    #expect(again.selection == driver.selection)
    #expect(
      again.screen.split(separator: "\n").dropLast() == left.split(separator: "\n").dropLast())
  }

  @Test func `the call list that was left is opened again`() {
    var driver = Driver()
    driver.press(.character("2"))

    var again = Driver(showing: nil)
    again = Driver(state: driver.model.state, showing: nil)
    again.happen(.loaded(WatchlistTable(.sample)))

    #expect(again.effects.contains { if case .openCallList = $0 { true } else { false } })
  }

  @Test func `what changes is kept, and nothing is while nothing changes`() {
    var driver = Driver()

    driver.press(.down)
    #expect(driver.kept?.selection?.rawValue == driver.selection)
    driver.press(.character("b"))
    #expect(driver.kept?.bandOnly == .hot)

    let kept = driver.kept
    driver.happen(.clock(.sample + 60))
    #expect(driver.kept == kept)
  }

  @Test func `the company is selected again also where the top of the list does not have it`() {
    var state = ScreenState()
    state.selection = Domain(kept: "muller.example")
    var driver = Driver(state: state, showing: nil)

    driver.happen(.headLoaded(Array([WatchlistRow].sample.prefix(2)), counts: nil))
    #expect(driver.selection == "stripe.com")
    driver.happen(.loaded(WatchlistTable(.sample)))

    #expect(driver.selection == "muller.example")
  }

  @Test func `a key that is pressed before it is found leaves the selection to the person`() {
    var state = ScreenState()
    state.selection = Domain(kept: "muller.example")
    var driver = Driver(state: state, showing: nil)

    driver.happen(.headLoaded(Array([WatchlistRow].sample.prefix(2)), counts: nil))
    driver.press(.down)
    driver.happen(.loaded(WatchlistTable(.sample)))

    #expect(driver.selection == "notion.example")
  }

  @Test func `a company that has left the list leaves the selection at the top`() {
    var state = ScreenState()
    state.selection = Domain(kept: "gone.example")

    #expect(Driver(state: state).selection == "stripe.com")
  }

  @Test func `a state is read back as it was written`() throws {
    var state = ScreenState()
    state.screen = .prioritize
    state.filter = "-tag:emea “x"
    state.bandOnly = .warm
    state.order = WatchlistOrder(by: .fade, isReversed: true)
    state.selection = Domain(kept: "stripe.com")
    state.split = Split(beside: 35, below: 70)

    let text = try JSONEncoder().encode(state)

    #expect(try JSONDecoder().decode(ScreenState.self, from: text) == state)
  }

  @Test func `a field that is odd keeps its default, and the others are read`() throws {
    let text = #"{"screen": 7, "band": "TEPID", "beside": 4000, "filter": "emea", "new": true}"#

    let state = try JSONDecoder().decode(ScreenState.self, from: Data(text.utf8))

    var expected = ScreenState()
    expected.filter = "emea"
    expected.split = Split(beside: 80)
    #expect(state == expected)
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 90, rows: 40)])
  func `the split moves as far as both parts keep what they need`(size: Size) {
    var driver = Driver(size: size)
    let first = driver.screen

    for _ in 0..<30 { driver.press(.character("<")) }
    #expect(driver.screen.contains("Stripe, Inc."))
    for _ in 0..<30 { driver.press(.character(">")) }
    #expect(driver.screen.contains("Stripe, Inc."))
    #expect(driver.screen != first)
    driver.press(.character("="))

    #expect(driver.screen == first)
  }

  @Test func `a split that cannot be moved says why`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))

    driver.press(.character(">"))

    #expect(driver.lines.suffix(2).joined().contains("share the screen"))
  }
}
