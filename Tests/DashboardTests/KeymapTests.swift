import Canvas
import Dashboard
import Testing

@Suite struct KeymapTests {
  @Test func `no key means two things in one place`() {
    for context in Keymap.Context.allCases {
      let keys = Keymap.standard.bindings.filter { $0.context == context }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
    }
  }

  @Test func `every action has a key and stands in the help`() {
    var driver = Driver(size: Size(columns: 100, rows: 100))
    driver.press(.character("?"))
    for action in Action.allCases {
      let binding = Keymap.standard.bindings.first { $0.action == action }
      #expect(binding != nil, "\(action)")
      #expect(driver.screen.contains(binding?.help ?? "?"), "\(action)")
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
