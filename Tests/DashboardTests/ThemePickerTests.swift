import Canvas
import Dashboard
import Testing

@Suite struct ThemePickerTests {
  static let items = [
    ThemeItem(name: "auto", note: "by the terminal"), ThemeItem(name: "dark", note: "dark"),
    ThemeItem(name: "light", note: "light"), ThemeItem(name: "mine", note: "dark, yours"),
    ThemeItem(name: "mono", note: "any ground"), ThemeItem(name: "nord", note: "dark"),
  ]

  private func driver(
    _ size: Size = Size(columns: 80, rows: 24), charset: Charset = .unicode,
    inForce: String = "auto"
  ) -> Driver {
    var driver = Driver(
      size: size, charset: charset,
      themes: ThemeOffer(items: Self.items, inForce: inForce, configured: "auto"))
    driver.press(.character("T"))
    return driver
  }

  @Test func `the choice begins at the theme in force, and has looked what there is`() {
    let driver = driver(inForce: "light")
    #expect(driver.effects == [.findThemes])
    #expect(driver.lines[driver.cursorRow].contains("✓ light"))
  }

  @Test func `every move shows the theme that it comes to`() {
    var driver = driver()
    driver.press(.down, .character("j"))
    #expect(driver.effects == [.showTheme("dark"), .showTheme("light")])
    driver.press(.up)
    #expect(driver.effects == [.showTheme("dark")])
    driver.press(.home, .up)
    #expect(driver.effects == [.showTheme("auto")])
  }

  @Test func `Escape puts back what was there and keeps nothing`() {
    var driver = driver(inForce: "dark")
    driver.press(.end, .escape)
    #expect(driver.effects == [.showTheme("nord"), .showTheme("dark")])
    #expect(driver.model.state.theme == nil)
    driver.press(.character("T"), .escape)
    #expect(driver.effects == [.findThemes])
  }

  @Test func `Enter keeps the theme, with what was configured then`() {
    var driver = driver()
    driver.press(.end, .enter)
    let picked = PickedTheme(name: "nord", over: "auto")
    #expect(driver.effects == [.showTheme("nord")])
    #expect(driver.kept?.theme == picked)
    #expect(driver.footer.contains("Theme nord."))
    driver.press(.character("T"))
    #expect(driver.lines[driver.cursorRow].contains("✓ nord"))
  }

  @Test func `a broken theme says why, and is not kept`() {
    var driver = driver()
    driver.press(.down, .down, .down)
    driver.happen(
      .themeRefused(ThemeItem(name: "mine", fault: "mine.json5: role \"hott\" is none")))
    #expect(driver.lines[driver.cursorRow].contains("broken"))
    #expect(driver.screen.contains("mine.json5: role"))
    driver.press(.enter)
    #expect(driver.effects == [])
    #expect(driver.screen.contains("Esc leave"))
  }

  @Test func `themes that come while one is picked leave the selection where it is`() {
    var driver = driver()
    driver.press(.end)
    driver.happen(.themesFound([ThemeItem(name: "aurora")] + Self.items))
    #expect(driver.lines[driver.cursorRow].contains("nord"))
    #expect(driver.screen.contains("aurora"))
  }

  @Test func `a file that was asked for by its path can be come back to`() {
    var driver = driver(inForce: "/home/me/mine.json5")
    #expect(driver.lines[driver.cursorRow].contains("/home/me/mine"))
    driver.press(.down, .escape)
    #expect(driver.effects.last == .showTheme("/home/me/mine.json5"))
  }

  @Test func `a theme that breaks while it is in force is told of with its place`() {
    var driver = Driver()
    driver.happen(.themeFilesChanged)
    #expect(driver.effects == [.reloadTheme])
    driver.happen(.themeRefused(ThemeItem(name: "mine", fault: "mine.json5: line 3: a comma")))
    #expect(driver.footer.contains("mine.json5: line 3: a comma"))
  }

  @Test func `a terminal that turns light or dark is followed`() {
    var driver = Driver()
    driver.receive(.ground(.light))
    #expect(driver.effects == [.follow(.light)])
  }
}
