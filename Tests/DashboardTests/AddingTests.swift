import Canvas
import Dashboard
import Intent
import Testing

@Suite struct AddingTests {
  static let block = """
    Kestrel Cloud <kestrel-cloud.io>
    • Globex, https://www.globex.com/about

    hello world
    stripe.com
    globex.com
    ann@blue-fin.example
    """

  @Test func `a pasted block is shown line by line before any of it is added`() {
    var driver = Driver()
    driver.paste(Self.block)

    #expect(driver.effects.isEmpty || driver.added == nil)
    #expect(driver.screen.contains("3 to add, 1 there already, 1 twice, 1 refused"))
    #expect(driver.screen.contains("4 ! hello world"))
    #expect(driver.screen.contains("there is no domain in it"))
    #expect(driver.screen.contains("twice: line 2"))
  }

  @Test func `what comes is added as one edit, and what does not is counted`() throws {
    var driver = Driver()
    driver.paste(Self.block)
    driver.press(.enter)

    #expect(driver.added?.map(\.domain) == ["kestrel-cloud.io", "globex.com", "blue-fin.example"])
    #expect(driver.added?.map(\.name) == ["Kestrel Cloud", "Globex", "Blue Fin"])
    #expect(driver.added?.map(\.isNameGuessed) == [false, false, true])
    let tally = try #require(driver.passedOver)
    #expect(tally.words == "1 there already, 1 twice, 1 refused")
    #expect(!driver.screen.contains("Add companies"))
  }

  @Test func `a line is left out, a name edited, a refused line corrected, all tagged`() {
    var driver = Driver()
    driver.paste(Self.block)
    driver.press(.character(" "), .character("e"), .control("u"))
    driver.type("Globex Robotics")
    driver.press(.enter, .character("n"), .character("e"), .control("u"))
    driver.type("hello.example")
    driver.press(.enter, .character("t"))
    driver.type("em")
    driver.press(.tab)
    driver.press(.enter, .enter)

    #expect(driver.added?.map(\.domain) == ["globex.com", "hello.example", "blue-fin.example"])
    #expect(driver.added?.first?.name == "Globex Robotics")
    #expect(driver.added?.map(\.tags) == [["emea"], ["emea"], ["emea"]])
  }

  @Test func `a name may hold the letters that are keys, and Escape leaves it as it was`() {
    var driver = Driver()
    driver.paste(Self.block)
    driver.press(.character("e"), .control("u"))
    driver.type("jkentg q")
    driver.press(.escape, .character("e"), .end)
    driver.type(" Q")
    driver.press(.enter, .enter)

    #expect(driver.added?.first?.name == "Kestrel Cloud Q")
  }

  @Test func `where nothing comes nothing is added`() {
    var driver = Driver()
    driver.paste("nothing here\nnor here\n")
    driver.press(.enter)

    #expect(driver.effects == [])
    #expect(driver.screen.contains("0 to add, 2 refused"))
    driver.press(.escape)
    #expect(!driver.screen.contains("Add companies"))
  }

  @Test func `one line with several domains is looked through too`() {
    var driver = Driver()
    driver.press(.character("a"))
    driver.type("a.example, b.example c.example")
    #expect(driver.screen.contains("3 companies: Enter shows them before they are added."))
    driver.press(.enter)
    #expect(driver.effects == [])
    driver.press(.enter)
    #expect(driver.added?.map(\.domain) == ["a.example", "b.example", "c.example"])
  }

  @Test func `one company takes its name from its line, and a tag`() {
    var driver = Driver()
    driver.press(.character("a"))
    driver.type("Kestrel & Co, kestrel-cloud.io")
    driver.press(.tab, .tab)
    driver.type("emea \"key account\"")
    #expect(driver.screen.contains("Kestrel & Co, kestrel-cloud.io #emea #key account"))
    driver.press(.enter)
    #expect(
      driver.added == [
        AccountDraft(
          domain: "kestrel-cloud.io", name: "Kestrel & Co", tags: ["emea", "key account"])
      ])
  }

  @Test func `a company that is there already is said to be`() {
    var driver = Driver()
    driver.press(.character("a"))
    driver.type("stripe.com")
    #expect(driver.screen.contains("Stripe, Inc. is on the watchlist already."))
  }

  @Test func `a megabyte is read beside the keys, and Escape leaves while it is`() {
    let text = (1...50_000).map { "company-\($0).example" }.joined(separator: "\n")
    var driver = Driver()
    driver.paste(text)
    #expect(driver.screen.contains("Reading 1088 KB…"))
    driver.press(.enter, .character(" "))
    #expect(driver.screen.contains("Reading"))

    var left = driver
    left.press(.escape)
    left.happen(.pasteRead(PastedCompanies("a.example"), of: text))
    #expect(!left.screen.contains("Add companies"))

    driver.paste(text)
    driver.happen(.pasteRead(PastedCompanies("a.example\nb.example"), of: text))
    driver.press(.enter)
    #expect(driver.added?.count == 2)
  }

  @Test func `what is pasted while the list is looked through comes behind it`() {
    var driver = Driver()
    driver.paste("a.example\nb.example")
    driver.paste("c.example\na.example")
    #expect(driver.screen.contains("3 to add, 1 twice"))
    #expect(driver.screen.contains("twice: line 1"))
  }

  @Test func `pasting into a store that cannot be written says so`() {
    var driver = Driver(readOnlyReason: "The store can only be read.")
    driver.paste("a.example\nb.example")
    #expect(driver.footer.contains("The store can only be read."))
  }
}
