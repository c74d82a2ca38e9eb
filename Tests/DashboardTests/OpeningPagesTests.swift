import Canvas
@testable import Dashboard
import Foundation
import Intent
import Testing

@Suite struct OpeningPagesTests {
  @Test func `the list opens the company's site`() throws {
    var driver = Driver()
    driver.press(.character("o"))
    #expect(driver.effects == [.open(try #require(WebAddress("https://stripe.com")))])
  }

  @Test func `the detail opens where the evidence under the cursor comes from`() throws {
    let page = "https://news.example/a?b=1&c=%20"
    var driver = Driver()
    driver.press(.enter)
    driver.loadDetail(of: [.dated("Raises $10M", url: page), .dated("Cut staff", url: nil)])
    driver.press(.character("o"))
    #expect(driver.effects == [])
    #expect(driver.footer.contains("The cursor is on no evidence"))
    driver.press(toEvidence: "Raises $10M")
    driver.press(.character("o"))
    #expect(driver.effects == [.open(try #require(WebAddress(page)))])
  }

  @Test func `evidence without a page says where it comes from`() {
    var driver = Driver()
    driver.press(.enter)
    driver.loadDetail(of: [.dated("Cut staff", url: nil)])
    driver.press(toEvidence: "Cut staff")
    driver.press(.character("o"))
    #expect(driver.footer.contains("This evidence names no page; it comes from press."))
  }

  @Test func `a page that cannot be opened is shown in full, to be copied`() throws {
    let page = "https://news.example/" + String(repeating: "long-", count: 30)
    let address = try #require(WebAddress(page))
    var driver = Driver(size: Size(columns: 50, rows: 15))
    driver.happen(.notOpened(address, reason: "There is no desktop here that opens pages:"))
    let letters = driver.lines.map { $0.filter { !"│ ".contains($0) } }.joined()
    #expect(letters.contains(page))
    driver.press(.character("y"))
    #expect(driver.effects == [.copy(page, subject: "address")])
    #expect(!driver.screen.contains("Page"))
  }

  @Test func `somebody who is typing is not interrupted by it`() throws {
    var driver = Driver()
    driver.press(.character("a"))
    driver.happen(.notOpened(try #require(WebAddress("https://a.example")), reason: "No:"))
    driver.type("b.example")
    #expect(driver.screen.contains("B, b.example"))
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "file:///etc/passwd", "ftp://a.example", "--help", "https://", "",
      "https://a.example/\u{1B}]52;c;aGk=\u{07}", "https://a.example/\nhttps://b.example",
      "a.example",
    ])
  func `what is no page on the web is never opened`(text: String) {
    #expect(WebAddress(text) == nil)
  }
}

extension Driver {
  /// Moves down until the cursor stands on a piece of evidence.
  fileprivate mutating func press(toEvidence headline: String) {
    for _ in 0..<200 where model.pieceAtCursor?.evidence.headline != headline { press(.down) }
  }
}

extension Evidence {
  fileprivate static func dated(_ headline: String, url: String?) -> Evidence {
    Evidence(
      domain: "stripe.com", kind: .fundingRound, observedAt: .sample - 86_400, headline: headline,
      magnitude: 10_000_000, source: "press", url: url)
  }
}
