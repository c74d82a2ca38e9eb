import Canvas
import Dashboard
import Intent
import Testing

@Suite struct EditingTests {
  let stripe = Domain(kept: "stripe.com")

  @Test func `a pasted page adds the company it belongs to`() {
    var driver = Driver()
    driver.press(.character("a"))
    driver.paste("https://www.Linear.app/about?x=1\n")
    #expect(driver.screen.contains("Linear, linear.app"))
    driver.press(.enter)
    #expect(driver.added == [AccountDraft(domain: Domain(kept: "linear.app"))])
  }

  @Test func `pasting over the list opens the dialog with what was pasted`() {
    var driver = Driver()
    driver.paste("linear.app")
    #expect(driver.screen.contains("Add a company"))
    driver.press(.tab)
    driver.type("Linear")
    driver.press(.enter)
    #expect(driver.added == [AccountDraft(domain: Domain(kept: "linear.app"), name: "Linear")])
  }

  @Test func `what is no domain cannot be added and is told why`() {
    var driver = Driver()
    driver.press(.character("a"))
    driver.type("bob@gmail.com")
    driver.press(.enter)
    #expect(driver.effects == [])
    #expect(driver.screen.contains("\"gmail.com\" is a mail provider, not the company's own"))
    driver.press(.escape)
    #expect(!driver.screen.contains("Add a company"))
  }

  @Test func `name and tags are edited in one dialog`() {
    var driver = Driver()
    driver.press(.character("e"), .control("u"))
    driver.type("Stripe")
    driver.press(.tab, .end)
    driver.type(", key, KEY")
    driver.press(.enter)
    #expect(
      driver.effects == [.edit(stripe, name: "Stripe", tags: ["payments", "emea", "key"])])
  }

  @Test func `removing asks for nothing and offers undo`() {
    var driver = Driver()
    driver.press(.character("d"))
    #expect(driver.effects == [.remove([stripe])])
    driver.happen(
      .changed(
        WatchlistChange(
          removed: [stripe], notice: Notice("Removed Stripe, Inc.", canUndo: true))))
    #expect(driver.footer.contains("Removed Stripe, Inc."))
    #expect(driver.footer.hasSuffix("u undo"))
    driver.press(.character("u"))
    #expect(driver.effects == [.undo])
    driver.press(.control("r"))
    #expect(driver.effects == [.redo])
  }

  @Test func `a company that comes back is selected, even past a filter that hides it`() {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type("acme")
    driver.press(.enter)
    let row = WatchlistRow.fixture("new.example", "New", nil)
    driver.happen(.changed(WatchlistChange(rows: [row], selection: row.domain)))
    #expect(driver.selection == "new.example")
  }

  @Test func `what was edited while the list was being read stands when it has been`() {
    var driver = Driver(showing: nil)
    driver.happen(.headLoaded(Array([WatchlistRow].sample.prefix(2)), counts: nil))
    driver.happen(.changed(WatchlistChange(removed: [stripe])))
    driver.happen(.loaded(WatchlistTable(.sample)))
    #expect(!driver.shownDomains.contains("stripe.com"))
  }

  @Test func `a store that cannot be written says so at each edit`() {
    var driver = Driver(readOnlyReason: "The store can only be read.")
    for key in [Key.character("a"), .character("e"), .character("d"), .character("u")] {
      driver.press(key)
      #expect(driver.effects == [])
      #expect(driver.footer.contains("The store can only be read."))
    }
  }

  @Test func `text fields move, delete and hold wide characters`() {
    var driver = Driver()
    driver.press(.character("e"), .control("u"))
    driver.type("one two 山手")
    driver.press(.control("w"), .control("w"), .control("a"))
    driver.type("山")
    driver.press(.right, .backspace, .end, .left, .delete, .control("e"))
    driver.type("x")
    driver.press(.enter)
    #expect(
      driver.effects == [.edit(stripe, name: "山nex", tags: ["payments", "emea"])])
  }

  @Test func `a company without a name is called by its domain`() {
    var driver = Driver()
    driver.press(.character("e"), .control("u"), .enter)
    #expect(
      driver.effects == [.edit(stripe, name: "Stripe", tags: ["payments", "emea"])])
  }
}
