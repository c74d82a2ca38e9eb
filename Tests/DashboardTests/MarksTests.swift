import Canvas
@testable import Dashboard
import Foundation
import Intent
import TestSupport
import Testing

@Suite struct MarksTests {
  @Test func `a mark is put and goes on to the next, so that several take as many presses`() {
    var driver = Driver()
    driver.press(.character(" "), .character(" "))

    #expect(driver.marked == ["stripe.com", "notion.example"])
    #expect(driver.selection == "linear.example")
    #expect(driver.lines[3].contains("✓ 91"))
    #expect(driver.footer.contains("✓ 2 marked"))
  }

  @Test func `edits are about the marked companies, as one each`() {
    var driver = Driver()
    driver.press(.character(" "), .character(" "))
    driver.press(.character("d"))
    #expect(driver.effects == [.remove(["stripe.com", "notion.example"])])
    driver.press(.character("r"))
    #expect(driver.effects == [.refreshOnly(["stripe.com", "notion.example"])])
    driver.press(.character("W"))
    #expect(driver.effects == [.record(["stripe.com", "notion.example"], [.won], text: nil)])
    driver.press(.character("i"))
    #expect(driver.screen.contains("Note on 2 companies"))
    driver.type("met at the fair")
    driver.press(.enter)
    #expect(
      driver.effects == [
        .record(["stripe.com", "notion.example"], [.noted], text: "met at the fair")
      ])
  }

  @Test func `a snooze of many is one order`() throws {
    var driver = Driver()
    driver.press(.character("V"), .character("z"))
    #expect(driver.screen.contains("Snooze 7 companies"))
    driver.press(.enter)
    guard case .record(let domains, let deeds, nil) = try #require(driver.effects.first) else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(domains.count == 7)
    #expect(deeds.count == 1)
  }

  @Test func `tags are put on and taken off, and completed from those that exist`() {
    var driver = Driver()
    driver.press(.character(" "), .character(" "), .character("t"))
    driver.type("+em")
    driver.press(.tab)
    driver.type("-pa")
    driver.press(.tab)
    #expect(driver.screen.contains("Puts on #emea, takes off #payments."))
    driver.press(.enter)
    #expect(
      driver.effects == [
        .tag(
          ["stripe.com", "notion.example"],
          TagChange(adding: ["emea"], removing: ["payments"]))
      ])
    #expect(driver.marked.count == 2, "the marks are still there for the next action")
  }

  @Test func `all that match are marked, and unmarked when pressed again`() {
    var driver = Driver()
    driver.press(.character(" "), .character("/"))
    driver.type("tag:emea")
    driver.press(.enter, .character("V"))
    #expect(driver.marked == ["stripe.com", "acme.example"])
    driver.press(.character("V"))
    #expect(driver.marked == [])
  }

  @Test func `what the filter hides stays marked, and the screen says how many`() {
    var driver = Driver()
    driver.press(.character("V"), .character("/"))
    driver.type("acme")
    #expect(driver.footer.contains("7 marked, 6 hidden, 1 of 7"))
    driver.press(.enter)
    #expect(driver.footer.contains("7 marked, 6 hidden"))
    driver.press(.character("t"))
    #expect(driver.screen.contains("Tag 7 companies, 6 hidden"))
  }

  @Test func `Escape takes the marks away first, then the filter`() {
    var driver = Driver()
    driver.press(.character("/"))
    driver.type("acme")
    driver.press(.enter, .character(" "), .escape)
    #expect(driver.marked == [])
    #expect(driver.model.watchlist.isNarrowed)
    driver.press(.escape)
    #expect(!driver.model.watchlist.isNarrowed)
  }

  @Test func `in the detail and on the call list the keys are about one company`() {
    var driver = Driver()
    driver.press(.character("V"), .enter, .character("z"))
    #expect(driver.screen.contains("Snooze Stripe, Inc."))
    driver.press(.escape, .escape)
    #expect(driver.marked.count == 7)
    driver.openCalls()
    driver.press(.character(" "))
    #expect(driver.footer.contains("Calls are done one by one; marks are for the watchlist."))
    driver.press(.character("t"))
    #expect(driver.screen.contains("Tag Stripe, Inc."))
  }

  @Test func `the marked companies are copied as one text`() {
    var driver = Driver()
    driver.press(.character(" "), .character(" "), .character("y"), .character("l"))
    #expect(
      driver.effects.contains(
        .copy("Stripe, Inc., stripe.com\nNotion Labs, notion.example", subject: "lines")))
    driver.press(.character("y"), .character("c"))
    #expect(driver.effects == [.copyExport(["stripe.com", "notion.example"])])
  }

  @Test func `an export is of the marked companies, else of those that match`() {
    var driver = Driver()
    #expect(driver.model.exportListed(to: "a.csv").count == 1)
    driver.press(.character(" "))
    #expect(
      driver.model.exportListed(to: "a.csv")
        == [.export(.companies(["stripe.com"]), path: "a.csv", replaces: false)])
  }

  @Test func `a company that was removed and comes back has lost its mark`() {
    var driver = Driver()
    driver.press(.character(" "))
    driver.happen(.changed(WatchlistChange(removed: ["stripe.com"])))
    driver.happen(.changed(WatchlistChange(rows: [[WatchlistRow].sample[0]])))
    #expect(driver.marked == [])
  }

  /// Whatever happens to the list, the marks are where a person would expect them.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `marks stay with their companies`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var rows = (0..<30).map {
      WatchlistRow.fixture("c\($0).example", "C \($0)", ($0 * 37) % 101, tags: ["t\($0 % 3)"])
    }
    var driver = Driver(showing: rows)
    var expected: Set<String> = []
    for _ in 0..<60 {
      let shown = Set(driver.model.watchlist.shownDomains.map(\.rawValue))
      switch Int.random(in: 0..<9, using: &random) {
      case 0, 1:
        if let selected = driver.selection { expected.formSymmetricDifference([selected]) }
        driver.press(.character(" "))
      case 2:
        expected =
          shown.isSubset(of: expected) ? expected.subtracting(shown) : expected.union(shown)
        driver.press(.character("V"))
      case 3:
        driver.press(.character("/"), .control("u"))
        driver.type(["tag:t1", "c", "c1", "zzz", ""].randomElement(using: &random) ?? "")
        driver.press(.enter)
      case 4: driver.press(.character("s"))
      case 5: driver.press(.character("j"), .character("j"))
      case 6:
        guard let row = rows.randomElement(using: &random) else { continue }
        let score = ScoreSummary.fixture(Int.random(in: 0...100, using: &random))
        driver.happen(
          .scored([
            Rescored(domain: row.domain, name: row.name, score: score, previousBand: row.band)
          ]))
      case 7:
        guard rows.count > 5, let gone = rows.indices.randomElement(using: &random) else {
          continue
        }
        let domain = rows.remove(at: gone).domain
        expected.remove(domain.rawValue)
        driver.happen(.changed(WatchlistChange(removed: [domain])))
      default: driver.happen(.loaded(WatchlistTable(rows.shuffled(using: &random))))
      }
      #expect(Set(driver.marked.map(\.rawValue)) == expected)
      let list = driver.model.watchlist
      #expect(list.hiddenMarkCount == expected.subtracting(list.shownDomains.map(\.rawValue)).count)
    }
  }

  @Test func `ten thousand companies are found by their new tags, as if they had been read anew`() {
    var rows = (0..<3_000).map { WatchlistRow.fixture("c\($0).example", "Ümlaut \($0)", $0 % 101) }
    var table = WatchlistTable(rows)
    for index in rows.indices where index % 3 != 1 { rows[index].tags = ["tag\(index % 7)", "山手"] }
    rows[2].name = "A much longer name than it had before"

    table.apply(rows.filter { !$0.tags.isEmpty })

    for text in ["tag3", "山手", "umlaut 2999", "c17", "longer", "tag:tag5", "-tag1"] {
      var lists = [Watchlist(), Watchlist()]
      lists[0].replaceAll(with: table)
      lists[1].replaceAll(with: WatchlistTable(rows))
      for index in lists.indices { lists[index].narrow(to: Filter(text)) }
      #expect(lists[0].shownDomains == lists[1].shownDomains)
    }
  }
}

extension Driver {
  /// The marked companies, in the order of the list.
  fileprivate var marked: [Domain] { model.watchlist.markedRows.map(\.domain) }
}
