import Canvas
@testable import Dashboard
import Foundation
import Intent
import Testing
import TestSupport

@Suite struct FilterLanguageTests {
  @Test(
    arguments: [
      ("score>72", ["stripe.com", "notion.example"]),
      ("score>=72", ["stripe.com", "notion.example", "linear.example"]),
      ("score<31", ["muller.example"]),
      ("score<=31", ["acme.example", "muller.example"]),
      ("score=61", ["yama.example"]),
      ("score>60 score<75", ["linear.example", "yama.example"]),
      ("change>5", ["stripe.com"]),
      ("change<-1", ["linear.example"]),
      ("change>=+3", ["stripe.com", "notion.example"]),
      ("age>2d", ["acme.example"]),
      ("age>4h age<2d", ["linear.example", "yama.example"]),
      ("age=5h", ["linear.example"]),
      ("age<121m", ["stripe.com", "notion.example", "muller.example"]),
      ("stage:evaluation", ["stripe.com", "notion.example"]),
      ("stage:active", ["stripe.com", "notion.example"]),
      ("stage:CONS", ["linear.example", "yama.example"]),
      ("owner:me", ["stripe.com", "linear.example"]),
      ("owner:grace", ["notion.example"]),
      ("owner:hop", ["notion.example"]),
      ("owner:none -score>0", ["empty.example"]),
      ("is:snoozed", ["notion.example"]),
      ("is:touched", ["linear.example"]),
      ("is:won", ["muller.example"]),
      ("is:disqualified", ["acme.example"]),
      ("is:meeting", ["yama.example"]),
      ("is:open", ["stripe.com", "linear.example", "empty.example"]),
      ("is:stale", ["acme.example"]),
      ("\"notion labs\"", ["notion.example"]),
      ("\"labs notion\"", []),
      (
        "-\"notion labs\" -band:cold -is:unscored",
        ["stripe.com", "linear.example", "yama.example"]
      ),
      ("tag:\"big d\"", ["stripe.com"]),
      ("tag:deal", []),
      ("https://www.stripe.com/atlas", ["stripe.com"]),
      ("lab -", ["notion.example"]),
    ])
  func `each term narrows the list to what it says`(typed: String, expected: [String]) {
    var driver = Driver(rep: "Ada Lovelace", showing: .worked)
    driver.press(.character("/"))
    driver.type(typed)
    #expect(driver.shownDomains == expected)
  }

  @Test(
    arguments: [
      ("emea scor>60", 5..<12, "no field \"scor\"; did you mean score?"),
      ("colour:red", 0..<10, "no field \"colour\"; there are band, stage, tag, owner, is, score"),
      ("stage:evalution", 0..<15, "no stage \"evalution\""),
      ("is:snozed x", 0..<9, "no state \"snozed\"; did you mean snoozed?"),
      ("is:snoz", 0..<7, "no state \"snoz\"; did you mean snoozed?"),
      ("is:s x", 0..<4, "\"s\" may be snoozed or stale"),
      ("score>x", 0..<7, "\"x\" is no number; write score>60, say"),
      ("score:60", 0..<8, "write score>60, say"),
      ("band>hot", 0..<8, "write band:hot, say"),
      ("age>2 x", 0..<5, "\"2\" is no age; write 30m, 5h, 2d or 3w"),
      ("-age>2y", 0..<7, "\"2y\" is no age"),
      ("band: x", 0..<5, "band of what? band:hot, say"),
      ("owner:me", 0..<8, "who is me? Set profile.rep in the configuration"),
    ])
  func `a fault is underlined where it is, and said`(
    typed: String, range: Range<Int>, said: String
  ) {
    var driver = Driver(size: Size(columns: 200, rows: 36))
    driver.press(.character("/"))
    driver.type(typed)
    #expect(driver.footer.contains(said))
    #expect(driver.underlined == Array(range))
  }

  @Test(arguments: ["band:", "score>", "age>2", "is:s", "-", "-tag:", "change>-", "\"", "owner:"])
  func `what is not yet whole narrows nothing and is no fault`(typed: String) {
    var driver = Driver(rep: "Ada")
    driver.press(.character("/"))
    driver.type(typed)
    #expect(driver.shownDomains.count == 7)
    #expect(driver.underlined == [])
  }

  @Test func `any text can be typed, and its parts lie in it one after the other`() {
    var random = SeededGenerator(seed: 4)
    let pieces = [
      "-", "\"", ":", ">", "<", "=", ">=", " ", "  ", "band", "is", "score", "age", "tag", "owner",
      "hot", "2d", "60", "é", "山", "🇩🇪", "x", "://", "\n", "me",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let filter = Filter(text, rep: "Ada")
      var end = 0
      for part in filter.parts {
        #expect(part.range.lowerBound >= end && !part.range.isEmpty, "\(text)")
        end = part.range.upperBound
      }
      #expect(end <= text.count, "\(text)")
    }
  }

  @Test func `a dash before a term shows exactly the others`() {
    for term in Self.terms {
      let (wanted, others) = (shown(by: term), shown(by: "-" + term))
      #expect(wanted.isDisjoint(with: others), "\(term)")
      #expect(wanted.union(others).count == 7, "\(term)")
    }
  }

  @Test func `the order of terms makes no difference, nor does how they came to be typed`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<150 {
      let terms = (0..<3).map { _ in
        (Bool.random(using: &random) ? "-" : "")
          + (Self.terms.randomElement(using: &random) ?? "")
      }
      let text = terms.joined(separator: " ")
      let expected = terms.map { shown(by: $0) }.reduce(shown(by: "")) { $0.intersection($1) }
      #expect(shown(by: terms.reversed().joined(separator: " ")) == expected, "\(text)")
      var driver = Driver(rep: "Ada Lovelace", showing: .worked)
      driver.press(.character("/"))
      for character in text + "xy" { driver.press(.character(character)) }
      driver.press(.backspace)
      driver.press(.backspace)
      #expect(Set(driver.shownDomains) == expected, "\(text)")
    }
  }

  private static let terms = [
    "notion", "example", "o", "\"labs\"", "tag:emea", "band:hot", "band:unscored", "stage:aware",
    "owner:me", "owner:none", "score>60", "score<=31", "change>0", "age>4h", "is:open",
    "is:snoozed", "is:touched", "is:new", "is:won",
  ]

  private func shown(by text: String) -> Set<String> {
    var driver = Driver(rep: "Ada Lovelace", showing: .worked)
    driver.press(.character("/"))
    driver.type(text)
    return Set(driver.shownDomains)
  }

  @Test func `as time goes on others match`() {
    var driver = Driver(showing: .worked)
    driver.press(.character("/"))
    driver.type("is:snoozed")
    driver.happen(.clock(.sample + 3 * 86_400))
    #expect(driver.shownDomains == [])
  }
}

@Suite struct CallFilterTests {
  @Test func `the calls of the day are narrowed in their order, and keep their numbers`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("/"))
    driver.type("band:warm")
    driver.press(.enter)
    #expect(driver.called == "linear.example")
    #expect(driver.screen.contains("3 ◐ 72") || driver.screen.contains("3 ◐  72"))
    #expect(driver.footer.contains("Esc all (2 of 6)"))
    #expect(driver.screen.contains("0 of 6 done"))
    driver.press(.escape)
    #expect(driver.calls.count == 6)
  }

  @Test func `a company that is not to be called today is looked for on the whole watchlist`() {
    var driver = Driver()
    driver.openCalls()
    driver.press(.character("/"))
    driver.type("nothing known")
    #expect(driver.screen.contains("1 of the watchlist does: Enter goes there"))
    driver.press(.enter)
    #expect(driver.model.screen == .watchlist)
    #expect(driver.shownDomains == ["empty.example"])
  }
}

extension Driver {
  /// The characters of the filter that are underlined, counted from its first.
  var underlined: [Int] {
    let frame = model.view()
    return (2..<frame.size.columns).filter {
      frame[row: frame.size.rows - 1, column: $0].emphasis.contains(.underline)
    }.map { $0 - 2 }
  }
}

extension [WatchlistRow] {
  /// The sample with owners, and with what a rep did about some.
  static var worked: [WatchlistRow] {
    var rows = [WatchlistRow].sample
    rows[0].owner = "Ada Lovelace"
    rows[0].tags.append("Big Deals")
    rows[1].owner = "Grace Hopper"
    rows[1].triage.snooze = Triage.Snooze(until: .sample + 2 * 86_400, band: .hot)
    rows[2].owner = "lovelace, ada"
    rows[2].triage.lastTouch = Triage.Touch(at: .sample - 86_400, outcome: .voicemail)
    rows[3].owner = "Adam"
    rows[3].triage.meeting = .sample + 86_400
    rows[4].triage.closing = .disqualified
    rows[5].triage.closing = .won
    return rows
  }
}
