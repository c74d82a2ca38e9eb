import Canvas
import Foundation
import Intent
import Testing

@testable import Dashboard

@Suite struct CommandTests {
  func typing(_ text: String, _ driver: Driver = Driver()) -> Driver {
    var driver = driver
    driver.press(.character(":"))
    driver.type(text)
    return driver
  }

  func sending(_ text: String, _ driver: Driver = Driver()) -> Driver {
    var driver = typing(text, driver)
    driver.press(.enter)
    return driver
  }

  /// The effects that are more than keeping the state.
  func orders(_ text: String, _ driver: Driver = Driver()) -> [Effect] {
    sending(text, driver).effects.filter { if case .keep = $0 { false } else { true } }
  }

  @Test func `every action and every setting is called by its name`() throws {
    for action in Action.allCases where action != .command {
      #expect(try Command.named(action.rawValue).action == action)
      for word in action.words { #expect(try Command.named(word).action == action, "\(word)") }
    }
    for setting in Setting.all {
      let prefixed = CommandLineText("set \(setting.name) x")
      #expect(
        Command.setting.parameters[1].offers(prefixed.finished, Driver().model) == setting.offers)
      #expect(try Command.named(setting.name).name == setting.name)
    }
  }

  @Test func `no two commands have the same name`() {
    let names = Command.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test func `the beginning of a name is enough where only one begins so`() throws {
    #expect(try Command.named("disq").action == .disqualify)
    #expect(throws: CommandFault.self) { try Command.named("re") }
  }

  @Test(
    arguments: [
      ("refresh", [.refreshOnly([Domain(kept: "stripe.com")])]), ("edit.undo", [.undo]),
      (
        "add linear.app Linear Labs",
        [
          .add(
            [AccountDraft(domain: Domain(kept: "linear.app"), name: "Linear Labs")],
            beside: AddTally())
        ]
      ),
      ("theme nord", [.showTheme("nord")]), ("set theme=nord", [.showTheme("nord")]),
      ("interval 5m", [.setInterval(.seconds(300))]),
      ("import accounts my file.csv", [.importFile(.accounts, path: "my file.csv")]),
      (
        "export! watchlist out.csv", [.export(.all(.watchlist), path: "out.csv", replaces: true)]
      ),
      (
        "note met at the fair",
        [.record([Domain(kept: "stripe.com")], [.noted], text: "met at the fair")]
      ),
      (
        "snooze 4h out of office",
        [
          .record(
            [Domain(kept: "stripe.com")], [.snoozed(until: .sample + 4 * 3_600, band: nil)],
            text: "out of office")
        ]
      ),
      (
        "tag vip -EMEA",
        [.tag([Domain(kept: "stripe.com")], TagChange("vip -EMEA"))]
      ),
    ] as [(String, [Effect])])
  func `a command orders what it says`(text: String, effects: [Effect]) {
    let themes = ThemeOffer(items: [ThemeItem(name: "nord")], inForce: "dark", configured: "auto")
    #expect(orders(text, Driver(themes: themes)) == effects)
  }

  @Test func `settings of the list are in force at once`() {
    var driver = sending("sort change reverse")
    #expect(driver.model.watchlist.table.order == WatchlistOrder(by: .change, isReversed: true))
    driver = sending("set band hot", driver)
    #expect(driver.shownDomains.count == 2)
    driver = sending("filter acme", sending("band all", driver))
    #expect(driver.shownDomains == ["acme.example"])
    driver = sending("set", driver)
    #expect(driver.footer.contains("sort change reverse   band all   filter acme"))
  }

  @Test(arguments: [
    ("snoze 3d", "There is no command \"snoze\". Did you mean snooze?"),
    ("sort nam", "There is no column \"nam\". Did you mean name?"),
    ("set them dark", "There is no setting \"them\". Did you mean theme?"),
    ("interval 5s", "It is a time from 1m to 24h, such as 15m."),
    ("import acounts x", "There is no import \"acounts\". Did you mean accounts?"),
    ("redo now", "\"now\" is too much: redo takes no words."),
    ("dismiss", "The cursor is on no evidence; ] goes to the next section."),
  ])
  func `what is wrong stands under the line, which stays`(text: String, sentence: String) {
    let driver = sending(text)
    #expect(driver.footer.contains(sentence))
    #expect(driver.lines.dropLast().last?.contains(":\(text)") == true)
  }

  @Test func `a command that can do nothing now says why while it is typed`() {
    let driver = typing("remove", Driver(readOnlyReason: "The store can only be read."))
    #expect(driver.footer.contains("The store can only be read."))
  }

  @Test func `completions come with what they mean and with their keys`() {
    let driver = typing("reop")
    #expect(
      driver.lines.contains {
        $0.contains("reopen") && $0.contains("back on the call list") && $0.hasSuffix("O")
      })
  }

  @Test func `Tab goes through the completions and back`() {
    var driver = typing("sort ")
    driver.press(.tab)
    #expect(driver.screen.contains(":sort score"))
    driver.press(.tab, .tab)
    #expect(driver.screen.contains(":sort change"))
    driver.press(.backTab)
    #expect(driver.screen.contains(":sort name"))
    driver.press(.enter)
    #expect(driver.model.watchlist.table.order.column == .name)
  }

  @Test func `the only completion is taken with a blank behind it, and the next word is offered`() {
    var driver = typing("spli")
    driver.press(.tab)
    #expect(driver.screen.contains("percent for the list"))
    driver.type("60")
    #expect(driver.screen.contains(":split 60"))
  }

  @Test func `files are completed as the folder has them`() {
    var driver = typing("import accounts ")
    #expect(driver.effects == [.listFolder("")])
    driver.type("data/")
    #expect(driver.effects == [.listFolder("data/")])
    driver.type("a")
    #expect(driver.effects == [])
    driver.press(.backspace)
    driver.happen(
      .folderListed(FolderListing(folder: "data/", names: ["a crm.csv", "notes/", ".hidden"])),
      // What was asked for before may come later.
      .folderListed(FolderListing(folder: "", names: ["crm elsewhere.csv"])))
    driver.type("crm")
    driver.press(.tab)
    #expect(driver.screen.contains(":import accounts data/a crm.csv"))
    #expect(!driver.screen.contains(".hidden"))
  }

  @Test func `earlier commands come back, those alone that begin with what is typed`() {
    var driver = sending("redo now", sending("sort name", sending("undo", sending("sort change"))))
    driver.press(.escape)
    #expect(driver.model.commandHistory == ["sort change", "undo", "sort name"])
    driver = typing("so", driver)
    driver.press(.up)
    #expect(driver.screen.contains(":sort name"))
    driver.press(.up)
    #expect(driver.screen.contains(":sort change"))
    driver.press(.up, .down, .down)
    #expect(driver.lines.dropLast().last == " :so")
  }

  @Test func `two hundred commands are kept, none twice in a row`() {
    var driver = Driver()
    for number in 0..<150 {
      driver = sending("filter \(number)", sending("undo", sending("undo", driver)))
    }
    #expect(driver.model.commandHistory.count == 200)
    #expect(driver.model.commandHistory.suffix(2) == ["undo", "filter 149"])
    #expect(driver.model.state.commandHistory == driver.model.commandHistory)
  }

  @Test func `the line is left by Escape, and by Backspace where it is empty`() {
    for key in [Key.escape, .backspace] {
      var driver = typing("")
      driver.press(key)
      #expect(driver.footer.contains("? help"))
    }
  }
}

extension Setting {
  /// What may stand behind its name.
  fileprivate var offers: Command.Offers {
    parameters[0].offers(Arguments(all: [], insists: false), Driver().model)
  }
}
