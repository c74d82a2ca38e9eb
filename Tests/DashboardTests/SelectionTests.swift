import Canvas
import Dashboard
import Foundation
import Intent
import Testing
import TestSupport

@Suite struct SelectionTests {
  @Test(
    arguments: [
      ([.down], "notion.example"),
      ([.character("j"), .character("j")], "linear.example"),
      ([.character("j"), .character("k")], "stripe.com"),
      ([.up], "stripe.com"),
      ([.character("G")], "empty.example"),
      ([.end, .down], "empty.example"),
      ([.end, .home], "stripe.com"),
      ([.end, .character("g"), .down], "notion.example"),
    ] as [([Key], String)])
  func `keys move the selection and stop at the ends`(keys: [Key], selected: String) {
    var driver = Driver()
    for key in keys { driver.press(key) }
    #expect(driver.selection == selected)
  }

  @Test func `five hundred keys at once are one answer`() {
    var driver = Driver(showing: .many(1_000))
    driver.press(keys: Array(repeating: .down, count: 500))
    #expect(driver.selection == "c500.example")
    let around = [500, 501, 499, 502, 503].map { Domain(kept: "c\($0).example") }
    #expect(
      driver.effects == [.loadDetails(around), .write(about: Array(around.prefix(2)))])
  }

  @Test func `the company that is looked at and the next are written about, wherever one goes`() {
    var driver = Driver(showing: .many(20))
    let about = [1, 2, 3, 2].map { first in
      [first, first + 1].map { Domain(kept: $0 < 10 ? "c00\($0).example" : "c0\($0).example") }
    }
    for (key, about) in zip([Key.down, .down, .down, .up], about) {
      driver.press(key)
      #expect(driver.effects.contains(.write(about: about)))
    }
  }

  @Test func `a page moves by what the screen shows`() {
    var driver = Driver(size: Size(columns: 80, rows: 24), showing: .many(100))
    driver.press(.pageDown)
    #expect(driver.selection == "c020.example")
    driver.press(.pageUp)
    #expect(driver.selection == "c000.example")
    driver.press(.control("d"))
    #expect(driver.selection == "c010.example")
  }

  @Test func `a company that rises to the top stays the selected one, and in view`() {
    var driver = Driver(size: Size(columns: 80, rows: 24), showing: .many(100))
    driver.press(keys: Array(repeating: .down, count: 50))

    driver.happen(.scored([.fixture("c050.example", 100), .fixture("c099.example", 99)]))

    #expect(driver.selection == "c050.example")
    #expect(driver.cursorRow == 4, "second of the list, under the heading")

    driver.happen(.scored([.fixture("c050.example", 50)]))
    #expect(driver.selection == "c050.example")
  }

  @Test func `a company that is scored above the selected one does not move the selection`() {
    var driver = Driver(size: Size(columns: 80, rows: 24), showing: .many(200))
    driver.press(keys: Array(repeating: .down, count: 100))
    let row = driver.cursorRow

    driver.happen(.scored([.fixture("c150.example", 98), .fixture("c180.example", 97)]))

    #expect(driver.selection == "c100.example")
    #expect(driver.cursorRow == row)
  }

  @Test func `until a key is pressed the selection leads the list`() {
    var driver = Driver(showing: [.fixture("b.example", nil, nil), .fixture("a.example", nil, nil)])
    #expect(driver.selection == "a.example")
    driver.happen(.scored([.fixture("b.example", 40)]))
    #expect(driver.selection == "b.example")
    driver.press(.down)
    driver.happen(.scored([.fixture("a.example", 90)]))
    #expect(driver.selection == "a.example")
    driver.happen(.scored([.fixture("b.example", 95)]))
    #expect(driver.selection == "a.example")
  }

  @Test func `removing the selected company selects the one in its place`() {
    var driver = Driver()
    driver.press(.down)
    driver.happen(.changed(WatchlistChange(removed: [Domain(kept: "notion.example")])))
    #expect(driver.selection == "linear.example")
    #expect(driver.loads.first == Domain(kept: "linear.example"))
  }

  @Test func `whatever is scored, removed and added, the selection stays and is in view`() {
    var random = SeededGenerator(seed: 7)
    var driver = Driver(size: Size(columns: 80, rows: 24), showing: .many(120))
    driver.press(.down)
    for _ in 0..<400 {
      let before = driver.selection
      let domain = String(format: "c%03d.example", Int.random(in: 0..<140, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        driver.press(
          [.down, .up, .pageDown, .pageUp, .end, .home].randomElement(using: &random) ?? .down)
      case 1 where domain != before:
        driver.happen(.changed(WatchlistChange(removed: [Domain(kept: domain)])))
        #expect(driver.selection == before)
      case 2:
        let row = WatchlistRow.fixture(domain, nil, Int.random(in: 0...100, using: &random))
        driver.happen(.changed(WatchlistChange(rows: [row])))
        #expect(driver.selection == before)
      default:
        let score = Rescored.fixture(domain, Int.random(in: 0...100, using: &random))
        driver.happen(.scored([score]))
        #expect(driver.selection == before)
      }
      #expect((2..<23).contains(driver.cursorRow))
      #expect(driver.lines[driver.cursorRow].contains(driver.selection ?? "?"))
    }
  }
}

extension [WatchlistRow] {
  /// Companies `c000.example` and on, each at most as hot as the one before.
  static func many(_ count: Int) -> [WatchlistRow] {
    (0..<count).map { index in
      let total = 100 - index * 100 / Swift.max(1, count)
      return .fixture(String(format: "c%03d.example", index), nil, total)
    }
  }
}

extension Rescored {
  static func fixture(_ domain: String, _ total: Int, from band: Band? = nil) -> Rescored {
    Rescored(
      domain: Domain(kept: domain), name: domain, score: .fixture(total), previousBand: band)
  }
}
