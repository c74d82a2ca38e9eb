import Canvas
import Dashboard
import Foundation
import Intent
import Testing
import TestSupport

@Suite struct FilterTests {
  @Test(
    arguments: [
      ("stripe", ["stripe.com"]),
      ("STRIPE inc", ["stripe.com"]),
      ("emea", ["stripe.com", "acme.example"]),
      ("sohne", ["muller.example"]),
      ("ロボ", ["yama.example"]),
      ("band:hot", ["stripe.com", "notion.example"]),
      ("band:w", ["linear.example", "yama.example"]),
      ("band:unscored", ["empty.example"]),
      ("tag:emea", ["stripe.com", "acme.example"]),
      ("tag:emea -stripe", ["acme.example"]),
      (
        "-band:hot example",
        [
          "linear.example", "yama.example", "acme.example", "muller.example", "empty.example",
        ]
      ),
      ("is:stale", ["acme.example"]),
      ("is:unscored", ["empty.example"]),
      (
        "band:",
        [
          "stripe.com", "notion.example", "linear.example", "yama.example", "acme.example",
          "muller.example", "empty.example",
        ]
      ),
    ])
  func `what is typed narrows the list`(typed: String, expected: [String]) {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type(typed)
    #expect(driver.shownDomains == expected)
    #expect(driver.footer.contains("\(expected.count) of 7"))
  }

  @Test(
    arguments: [
      ("bnad:hot", "no field \"bnad\"; did you mean band?"),
      ("band:hto", "no band \"hto\"; did you mean hot?"),
    ])
  func `what is not understood is said, and the rest stays in force`(typed: String, said: String) {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type("tag:emea \(typed)")
    #expect(driver.footer.contains(said))
    #expect(driver.shownDomains == ["stripe.com", "acme.example"])
  }

  @Test func `letters are letters while the filter is typed`() {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type("qdRu?")
    #expect(driver.effects == [])
    #expect(driver.footer.contains("/qdRu?"))
  }

  @Test func `enter keeps the filter, escape clears it`() {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type("acme")
    driver.press(.enter)
    #expect(driver.shownDomains == ["acme.example"])
    #expect(driver.footer.contains("Esc all (1 of 7)"))
    driver.press(.escape)
    #expect(driver.shownDomains.count == 7)
    #expect(driver.selection == "acme.example")
  }

  @Test func `the band key shows one band after the other, then all`() {
    var driver = Driver()
    var counts: [Int] = []
    for _ in 0..<4 {
      driver.press(.character("b"))
      counts.append(driver.shownDomains.count)
    }
    #expect(counts == [2, 2, 2, 7])
  }

  @Test func `a search agrees with looking at every row`() {
    var random = SeededGenerator(seed: 11)
    let letters = Array("abcdé ")
    func word(_ most: Int) -> String {
      String(
        (0..<Int.random(in: 1...most, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    let rows = (0..<300).map { WatchlistRow.fixture("c\($0).example", word(12), 50) }
    for _ in 0..<200 {
      let needle = word(3).filter { $0 != " " }
      guard !needle.isEmpty else { continue }
      var driver = Driver(showing: rows)
      driver.press(.character("/"))
      driver.type(needle)
      func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      }
      let expected = rows.filter {
        folded($0.name).contains(folded(needle)) || $0.domain.rawValue.contains(folded(needle))
      }
      #expect(Set(driver.shownDomains) == Set(expected.map(\.domain.rawValue)), "\(needle)")
    }
  }
}

extension Driver {
  /// The companies on the list from the first to the last.
  var shownDomains: [String] { model.watchlist.shownDomains.map(\.rawValue) }
}
