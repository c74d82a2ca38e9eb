import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct ScreenTests {
  static let sizes = [(300, 100), (120, 36), (90, 40), (80, 24), (50, 15), (20, 5), (1, 1)]
    .map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: sizes)
  func `the watchlist at each size`(size: Size) throws {
    var driver = Driver(size: size)
    driver.loadDetail(of: .stripe)
    driver.happen(.nextRound(at: .sample + 2_700))

    try expectGolden(driver.model.view(), named: "watchlist-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func `the watchlist without a character outside ASCII`(size: Size) throws {
    var driver = Driver(size: size, charset: .ascii)
    driver.loadDetail(of: .stripe)

    let frame = driver.model.view()

    #expect(frame.description.utf8.allSatisfy { $0 < 0x80 })
    try expectGolden(frame, named: "ascii-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 50, rows: 15)])
  func `the detail in place of the list`(size: Size) throws {
    var driver = Driver(size: size)
    driver.press(.enter)
    driver.loadDetail(of: .stripe)

    try expectGolden(driver.model.view(), named: "detail-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func `the call list at each size, one company done`(size: Size) throws {
    var driver = Driver(size: size)
    driver.openCalls()
    driver.press(.character("v"))
    driver.keepDeeds()
    driver.loadDetail(of: .stripe)

    try expectGolden(driver.model.view(), named: "calls-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `the whole detail, with an opened piece and a dismissed one`(charset: Charset) throws {
    var driver = Driver(size: Size(columns: 130, rows: 90), charset: charset)
    driver.press(.enter)
    driver.loadDetail(of: .stripe, dismissing: "another company's")
    driver.press(to: "+17.0 47 open eng roles")
    driver.press(.enter)

    try expectGolden(driver.model.view(), named: "detail-whole-\(charset)")
  }

  @Test(arguments: ["z", "b", "c", "D", "i", "y"] as [Character])
  func `the dialogs of a call`(key: Character) throws {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.loadDetail(of: .stripe)
    if key != "y" { driver.openCalls() }
    driver.press(.character(key))

    try expectGolden(driver.model.view(), named: "dialog-\(key)-80x24")
  }

  @Test func `a notice that is longer than the line is read whole`() {
    var driver = Driver(size: Size(columns: 50, rows: 15))
    driver.happen(
      .failed(reason: "/home/me/.config/intentiq/config.json5: keys.x: there is no such action"))
    #expect(driver.lines.suffix(2).joined().contains("there is no such"))
    #expect(driver.footer.hasSuffix("action"))
  }

  @Test func `nobody to be called`() throws {
    var driver = Driver(
      size: Size(columns: 80, rows: 24), showing: [.fixture("a.example", nil, nil)])
    driver.press(.character("2"))

    try expectGolden(driver.model.view(), named: "no-calls-80x24")
  }

  @Test func `nobody on the watchlist`() throws {
    try expectGolden(Driver(showing: []).model.view(), named: "empty-120x36")
  }

  @Test func `a watchlist that is still being read`() throws {
    try expectGolden(Driver(showing: nil).model.view(), named: "reading-120x36")
  }

  @Test func `no company matches`() throws {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.character("/"))
    driver.type("zzz")

    try expectGolden(driver.model.view(), named: "no-match-80x24")
  }

  @Test func `a company without a score`() throws {
    var driver = Driver()
    driver.press(.end)
    driver.loadDetail()

    try expectGolden(driver.model.view(), named: "unscored-120x36")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 20, rows: 5)])
  func `the dialog that adds a company`(size: Size) throws {
    var driver = Driver(size: size)
    driver.press(.character("a"))
    driver.type("https://www.Linear.app/about")

    try expectGolden(driver.model.view(), named: "add-\(size.columns)x\(size.rows)")
  }

  @Test func `the dialog that edits a company`() throws {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.character("e"))

    try expectGolden(driver.model.view(), named: "edit-80x24")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 50, rows: 15)])
  func `the help`(size: Size) throws {
    var driver = Driver(size: size)
    driver.press(.character("?"))

    try expectGolden(driver.model.view(), named: "help-\(size.columns)x\(size.rows)")
  }

  @Test func `a flat list in the order of names`() throws {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.character("s"))

    try expectGolden(driver.model.view(), named: "by-name-80x24")
  }
}

extension [Evidence] {
  /// The API reference's example, with a lay-off against it.
  static let stripe: [Evidence] = [
    .fixture(.fundingRound, 21, "$600M Series I", 600_000_000, source: "press"),
    .fixture(.openRoles, 4, "47 open eng roles", 47, source: "careers page"),
    .fixture(.layoffs, 90, "Cut 3% of staff in January", 3, source: "press"),
    .fixture(.productLaunch, 1.1, "Checkout SDK launch", nil, source: "company blog"),
    .fixture(.pricingVisit, 0.2, "9 visits of the pricing page", 9, source: "web analytics"),
    .fixture(.release, 2.2, "決済 API 二版 リリース", nil, source: "github"),
  ]
}

extension Evidence {
  fileprivate static func fixture(
    _ kind: Kind, _ daysAgo: Double, _ headline: String, _ magnitude: Double?, source: String
  ) -> Evidence {
    Evidence(
      domain: Domain(kept: "stripe.com"), kind: kind, observedAt: .sample - daysAgo * 86_400,
      headline: headline, magnitude: magnitude, source: source)
  }
}
