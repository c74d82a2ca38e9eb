import Canvas
import Testing

@testable import Dashboard

@Suite struct KeymapTests {
  @Test func `no key means two things in one place`() {
    for context in Keymap.Context.allCases {
      let keys = Keymap.standard.bindings.filter { $0.context == context }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test func `every action has a key and stands in the help`() {
    let names = Help().lines(of: .standard, Glyphs(.unicode)).map(\.name)
    for action in Action.allCases {
      #expect(Keymap.standard.keyName(of: action) != nil, "\(action)")
      #expect(names.contains(action.rawValue), "\(action)")
    }
    for action in DialogAction.allCases {
      #expect(Keymap.standard.keyName(of: action) != nil, "\(action)")
      #expect(names.contains(action.rawValue), "\(action)")
    }
  }

  @Test func `the help narrows to what is typed`() {
    var driver = Driver()
    driver.press(.character("?"))
    driver.type("undo")
    #expect(driver.screen.contains("undo the last edit"))
    #expect(!driver.screen.contains("next company"))
    driver.press(.escape)
    #expect(!driver.screen.contains("undo the last edit"))
  }

  @Test(arguments: [
    ("reopen", "back on the call list"), ("rm", "remove from the watchlist"),
    ("watchlist.sort", "sort by the next column"), ("C-w", "delete the word before"),
    ("export", "write a file"),
  ])
  func `the help finds by names, by words of commands and by keys`(text: String, help: String) {
    var driver = Driver()
    driver.press(.character("?"))
    driver.type(text)
    #expect(driver.screen.contains(help))
  }

  @Test func `the help begins with the keys that hold where it was asked for`() {
    var driver = Driver()
    driver.press(.character("2"), .character("?"))
    let headings = driver.lines.filter { $0.contains("Prioritize ") || $0.contains("Watchlist ") }
    #expect(headings.first?.contains("Prioritize") == true)
  }

  @Test func `a key that does nothing says so and names the help`() {
    var driver = Driver()
    driver.press(.character("x"))
    #expect(driver.footer.contains("x does nothing here. ? lists the keys."))
  }

  @Test func `q goes back before it quits`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.enter)
    driver.press(.character("q"))
    #expect(driver.effects == [])
    driver.press(.character("/"))
    driver.type("acme")
    driver.press(.enter)
    driver.press(.character("q"))
    #expect(!driver.effects.contains(.quit(status: 0)))
    #expect(driver.shownDomains.count == 7)
    driver.press(.character("q"))
    #expect(driver.effects == [.quit(status: 0)])
  }

  @Test(arguments: [Key.character("a"), .character("e"), .character("?"), .character("/")])
  func `control c quits from anywhere`(opening: Key) {
    var driver = Driver()
    driver.press(opening)
    driver.press(.control("c"))
    #expect(driver.effects == [.quit(status: 0)])
  }

  @Test func `the end of the terminal ends the program with its status`() {
    var driver = Driver()
    driver.receive(.ended(status: 129))
    #expect(driver.effects == [.quit(status: 129)])
  }
}
