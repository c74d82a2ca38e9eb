import Canvas
@testable import Dashboard
import Foundation
import Intent
import Testing

@Suite struct SavedFilterTests {
  @Test func `a filter is kept under a name, and applied at the next start`() {
    var driver = Driver()
    driver.keepFilter("band:hot", as: "hot ones")
    #expect(driver.footer.contains("Kept the filter hot ones: band:hot"))
    driver.keepFilter("tag:emea", as: "Europe")
    #expect(driver.kept?.filters.map(\.name) == ["Europe", "hot ones"])

    var again = Driver(state: driver.model.state)
    again.press(.escape)
    again.press(.character("F"), .down, .enter)

    #expect(again.shownDomains == ["stripe.com", "notion.example"])
    #expect(again.footer.contains("hot ones: 2 of 7"))
  }

  @Test func `one that is forgotten can be brought back while the list is open`() {
    var driver = Driver()
    driver.keepFilter("band:hot", as: "hot ones")
    driver.press(.character("F"), .character("d"))
    #expect(driver.kept?.filters == [])
    driver.press(.character("u"))
    #expect(driver.kept?.filters == [SavedFilter("hot ones", "band:hot")])
  }

  @Test func `the same name keeps another filter`() {
    var driver = Driver()
    driver.keepFilter("band:hot", as: "mine")
    driver.keepFilter("band:cold", as: "Mine")
    #expect(driver.model.savedFilters == [SavedFilter("Mine", "band:cold")])
  }

  @Test func `a filter with a fault is not kept`() {
    var driver = Driver()
    driver.keepFilter("acme band:hto", as: "x")
    #expect(driver.footer.contains("not kept: no band \"hto\""))
    #expect(driver.model.savedFilters == [])
  }

  @Test func `a name that is not there names the nearest`() {
    var model = Driver().model
    model.savedFilters = [SavedFilter("Europe", "tag:emea")]
    model.applyFilter(named: "europa")
    #expect(model.notice?.text == "No filter is kept as \"europa\". Did you mean Europe?")
    model.forgetFilter(named: "EUROPE")
    #expect(model.savedFilters == [])
  }
  @Test func `the keys that page through a list do not edit it`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.keepFilter("band:hot", as: "hot")
    driver.keepFilter("tag:emea", as: "Europe")
    driver.press(.character("F"), .control("d"), .enter)
    #expect(driver.model.savedFilters.map(\.name) == ["Europe", "hot"])
    #expect(driver.model.filter.text == "band:hot")
  }
}

extension Driver {
  /// Types a filter and keeps it under a name.
  fileprivate mutating func keepFilter(_ text: String, as name: String) {
    let isFirst = model.savedFilters.isEmpty
    press(.character("/"))
    press(.control("u"))
    type(text)
    press(.enter)
    press(.character("F"))
    if !isFirst { press(.character("a")) }
    type(name)
    press(.enter)
  }
}
