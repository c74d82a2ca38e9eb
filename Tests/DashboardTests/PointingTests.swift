import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct PointingTests {
  private func press(_ column: Int, _ row: Int) -> Input {
    .mouse(Mouse(action: .press, point: Point(column: column, row: row)))
  }

  private func turn(_ action: Mouse.Action, _ column: Int, _ row: Int) -> Input {
    .mouse(Mouse(action: action, point: Point(column: column, row: row)))
  }

  /// The place of a text on the screen.
  private func place(of text: String, in driver: Driver) throws -> (column: Int, row: Int) {
    let row = try #require(driver.lines.firstIndex { $0.contains(text) })
    let start = try #require(driver.lines[row].range(of: text)).lowerBound
    return (String(driver.lines[row][..<start]).columns, row)
  }

  @Test func `what there was to tell gives way to a press as to a key`() throws {
    var driver = Driver()
    driver.happen(.failed(reason: "The disk is full."))
    driver.receive(press(3, 4))
    #expect(driver.footer.contains("? help"))

    driver.happen(.changed(WatchlistChange(notice: Notice("Kept.", canUndo: true))))
    let (column, row) = try place(of: "u undo", in: driver)
    driver.receive(press(column, row))
    #expect(driver.effects == [.undo])
  }

  @Test func `a press selects the company of its line, and headings select nothing`() throws {
    var driver = Driver()
    for name in ["Linear Orbit", "Acme GmbH", "Nothing Known", "Stripe, Inc."] {
      let (column, row) = try place(of: name, in: driver)
      driver.receive(press(column, row))
      #expect(driver.model.selected?.name == name)
      #expect(driver.cursorRow == row)
    }
    let (column, row) = try place(of: "WARM  50", in: driver)
    driver.receive(press(column, row))
    #expect(driver.model.selected?.name == "Stripe, Inc.")
    driver.receive(press(3, 30))
    #expect(driver.model.selected?.name == "Stripe, Inc.")
  }

  @Test func `every line of a list that has been scrolled is the company that it shows`() {
    let rows = (0..<60).map { WatchlistRow.fixture("c\($0).example", nil, 99 - $0) }
    var driver = Driver(size: Size(columns: 80, rows: 20), showing: rows)
    driver.press(keys: Array(repeating: .down, count: 40))
    driver.press(keys: Array(repeating: .up, count: 9))
    for row in 2..<19 {
      var pressed = driver
      pressed.receive(press(5, row))
      let line = driver.lines[row]
      if line.contains("example") {
        #expect(line.contains(pressed.model.selected?.name ?? "nobody"))
      } else {
        #expect(pressed.selection == driver.selection)
      }
    }
  }

  @Test func `a press on the selected company opens it, and one on the list goes back`() throws {
    var driver = Driver()
    driver.loadDetail(of: .stripe)
    driver.receive(press(20, driver.cursorRow))
    #expect(driver.model.isDetailOpen)
    let (column, row) = try place(of: "Notion Labs", in: driver)
    driver.receive(press(column, row))
    #expect(!driver.model.isDetailOpen)
    #expect(driver.model.selected?.name == "Notion Labs")
  }

  @Test func `a press in the detail moves its cursor there, a second one opens the evidence`()
    throws
  {
    var driver = Driver(size: Size(columns: 140, rows: 90))
    driver.loadDetail(of: .stripe)
    let (column, row) = try place(of: "47 open eng roles", in: driver)
    driver.receive(press(column, row))
    #expect(driver.model.isDetailOpen)
    let line = try place(of: "+17.0 47 open eng roles", in: driver)
    driver.receive(press(line.column, line.row))
    #expect(driver.cursorRow == line.row)
    #expect(!driver.screen.contains("careers page "))
    let before = driver.screen
    driver.receive(press(line.column, line.row))
    #expect(driver.screen != before)
  }

  @Test func `the wheel moves through the list, and scrolls the detail beside it`() {
    var driver = Driver(size: Size(columns: 120, rows: 16))
    driver.loadDetail(of: .stripe)
    driver.receive(turn(.scrollDown, 10, 8))
    #expect(driver.selection == "yama.example")
    driver.receive(turn(.scrollUp, 10, 8))
    #expect(driver.selection == "stripe.com")
    driver.loadDetail(of: .stripe)
    let before = driver.lines.map { $0.suffix(50) }
    driver.receive(turn(.scrollDown, 100, 8))
    #expect(driver.selection == "stripe.com")
    #expect(driver.lines.map { $0.suffix(50) } != before)
  }

  @Test func `the tabs and the hints stand for their keys`() throws {
    var driver = Driver()
    let tab = try place(of: "2 Prioritize", in: driver)
    driver.receive(press(tab.column + 4, tab.row))
    #expect(driver.model.screen == .prioritize)
    let help = try place(of: "? help", in: driver)
    driver.receive(press(help.column, help.row))
    #expect(driver.screen.contains("type to search"))
    // What a dialog is drawn over can no longer be pressed.
    driver.receive(press(tab.column, tab.row))
    #expect(driver.screen.contains("type to search"))
  }

  @Test func `a dialog takes the mouse`() throws {
    var driver = Driver(
      themes: ThemeOffer(items: ThemePickerTests.items, inForce: "auto", configured: "auto"))
    driver.press(.character("T"))
    let nord = try place(of: "nord", in: driver)
    driver.receive(press(nord.column, nord.row))
    #expect(driver.effects == [.showTheme("nord")])
    driver.receive(press(nord.column, nord.row))
    #expect(driver.kept?.theme?.name == "nord")

    driver.press(.character("y"))
    let domain = try place(of: "stripe.com", in: driver)
    driver.receive(press(domain.column, domain.row))
    #expect(driver.selection == "stripe.com")
  }

  @Test func `a key gives the mouse to the terminal and takes it again`() {
    var driver = Driver()
    driver.press(.character("M"))
    #expect(driver.effects == [.useMouse(false)])
    #expect(driver.footer.contains("M takes it again"))
    driver.receive(press(5, 4))
    #expect(driver.selection == "stripe.com")
    driver.press(.character("M"))
    #expect(driver.effects == [.useMouse(true)])
  }

  @Test func `a press anywhere at any size is survived`() {
    for size in Scene.everySize {
      var driver = Driver(size: size)
      driver.loadDetail(of: .stripe)
      for row in stride(from: -1, through: size.rows, by: 3) {
        for column in stride(from: -1, through: size.columns, by: 7) {
          driver.receive(press(column, row))
          driver.receive(turn(.scrollDown, column, row))
          driver.receive(turn(.scrollUp, column, row))
        }
      }
      #expect(driver.model.view().size == size)
    }
  }
}
