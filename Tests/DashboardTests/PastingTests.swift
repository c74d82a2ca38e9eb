import Canvas
import Testing

@testable import Dashboard

/// Whatever is pasted, wherever.
@Suite struct PastingTests {
  static let megabyte = String(repeating: "company.example ", count: 1 << 16)

  @Test(
    arguments: [
      (["/"], "Only so much fits"), ([":"], "Only so much fits"), (["t"], "Only so much fits"),
      (["z"], "Only so much fits"), (["T"], "no line here to paste into"),
      (["y"], "no line here to paste into"),
    ] as [([Character], String)])
  func `what has no room is said to be left out`(keys: [Character], sentence: String) {
    var driver = Driver()
    for key in keys { driver.press(.character(key)) }
    driver.paste(Self.megabyte)
    #expect(driver.screen.contains(sentence))
    driver.press(.escape, .character("j"))
    #expect(!driver.screen.contains(sentence))
  }

  @Test func `what fits into a line is not said to be left out`() {
    var driver = Driver()
    driver.press(.character("/"))
    driver.paste("stripe")
    #expect(!driver.screen.contains("Only so much fits"))
    #expect(driver.footer.contains("/stripe"))
  }

  @Test func `lines that a long paste has lost are told of where the rest is looked through`() {
    var driver = Driver()
    driver.receive(.paste("a.example\nb.example\n", isCut: true))
    #expect(driver.screen.contains("2 to add, the paste was too long"))
  }

  @Test(arguments: ["", "/", ":", "?"])
  func `a paste that does not end is told of, with the way out`(mode: String) {
    var driver = Driver()
    driver.type(mode)
    driver.receive(.pasteWaits)
    #expect(driver.screen.contains("Esc ends it"))
  }
}
