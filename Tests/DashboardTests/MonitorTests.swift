import Canvas
import Foundation
import Intent
import Testing

@testable import Dashboard

@Suite struct MonitorTests {
  private func monitor(_ size: Size = Size(columns: 120, rows: 36)) -> Driver {
    var driver = Driver(size: size)
    driver.happen(.nextRound(at: .sample + 900))
    driver.press(.character("3"))
    driver.happen(.monitorLoaded(.sample))
    return driver
  }

  @Test func `its facts are read when it is gone to, by the minute, and after a round`() {
    var driver = Driver()
    driver.happen(.clock(.sample + 60))
    #expect(!driver.effects.contains(.loadMonitor))
    driver.press(.character("3"))
    #expect(driver.effects == [.loadMonitor])
    driver.happen(.clock(.sample + 120))
    #expect(driver.effects == [.loadMonitor])
    driver.happen(.roundEnded(scored: 1, failed: 0))
    #expect(driver.effects.contains(.loadMonitor))
    driver.press(.character("1"))
    driver.happen(.clock(.sample + 180))
    #expect(!driver.effects.contains(.loadMonitor))
  }

  @Test func `enter on a change of band goes to its company, also behind a filter`() {
    var driver = monitor()
    driver.press(.character("1"), .character("/"))
    driver.type("stripe")
    driver.press(.enter, .character("3"))
    driver.press(.character("j"), .character("j"), .enter)
    #expect(driver.selection == "yama.example")
    #expect(driver.model.screen == .watchlist)
    #expect(!driver.model.isDetailOpen)
  }

  @Test func `where there is no room for both the company's detail is gone to`() {
    var driver = monitor(Size(columns: 80, rows: 24))
    driver.press(.enter)
    #expect(driver.model.isDetailOpen)
    #expect(driver.selection == "stripe.com")
  }

  @Test func `r scores the company under the cursor, without one the next that is due`() {
    var driver = monitor()
    driver.press(.character("j"), .character("r"))
    #expect(driver.effects == [.refreshOnly(["linear.example"])])

    var empty = Driver()
    empty.press(.character("3"))
    empty.press(.character("r"))
    #expect(empty.effects == [])
    #expect(empty.footer.contains("R runs a round"))
    empty.happen(
      .monitorLoaded(
        MonitorReading(queue: MonitorReading.sample.queue, changes: [], log: nil)))
    empty.press(.character("r"))
    #expect(empty.effects == [.refreshOnly(["stripe.com"])])
  }

  @Test func `plus and minus go through the intervals and stop at their ends`() {
    var driver = monitor()
    driver.press(.character("+"))
    #expect(driver.effects == [.setInterval(.seconds(1_800))])
    driver.happen(.intervalSet(.seconds(1_800)))
    #expect(driver.footer.contains("A round every 30m."))
    driver.press(.character("-"))
    #expect(driver.effects == [.setInterval(.seconds(900))])
    driver.happen(.intervalSet(.seconds(60)))
    driver.press(.character("-"))
    #expect(driver.effects == [])
    #expect(driver.footer.contains("1m"))
    // One that the configuration names, between two steps.
    driver.happen(.intervalSet(.seconds(420)))
    driver.press(.character("+"))
    #expect(driver.effects == [.setInterval(.seconds(600))])
  }

  @Test func `a program that watches cannot set the other's interval`() {
    var driver = monitor()
    driver.happen(.watching)
    driver.press(.character("+"))
    #expect(driver.effects == [])
    #expect(driver.footer.contains("set its interval there"))
  }

  @Test func `the seconds are told while a round is looked at, and only then`() {
    var driver = Driver()
    driver.happen(.roundBegan(due: 600, at: .sample))
    #expect(driver.effects == [])
    driver.press(.character("3"))
    #expect(driver.effects == [.loadMonitor, .tick])
    driver.happen(.progressed(done: 300, of: 600))
    #expect(driver.effects == [], "one at a time")
    driver.happen(.ticked(.sample + 10))
    #expect(driver.effects == [.tick])
    #expect(driver.screen.contains("10s so far, about 10s left"))
    driver.happen(.roundEnded(scored: 600, failed: 0, at: .sample + 11))
    driver.happen(.ticked(.sample + 11))
    #expect(driver.effects == [])
    #expect(driver.screen.contains("11s: 600 scored, 0 failed, 0"))
  }

  @Test func `a clock that is set back makes no time below nothing`() {
    var driver = Driver()
    driver.happen(.roundBegan(due: 600, at: .sample))
    driver.press(.character("3"))
    driver.happen(.progressed(done: 300, of: 600), .ticked(.sample - 86_400))
    #expect(driver.screen.contains("0s so far"))
    #expect(!driver.screen.contains("left"))
  }

  @Test func `a change that comes leads the feed, and the cursor stays where it was put`() {
    var driver = monitor()
    driver.press(.character("j"))
    driver.happen(.bandChanged(.acme))
    #expect(driver.lines[driver.cursorRow].contains("Linear Orbit"))
    driver.press(.character("g"))
    #expect(
      driver.lines[driver.cursorRow].contains("HOT  78 (+47)  Acme GmbH: Requested a demo · web"))
  }

  @Test func `first scores are no change`() {
    var driver = monitor()
    driver.happen(
      .bandChanged(
        BandChange(domain: "x.example", name: "X", from: nil, to: .hot, at: .sample, total: 80)))
    #expect(!driver.screen.contains("80 "))
    #expect(!driver.lines[0].contains("newly HOT"))
  }

  @Test func `the header of every screen tells of the newly HOT until they are looked at`() {
    var driver = Driver()
    driver.happen(.bandChanged(.acme))
    driver.happen(
      .bandChanged(
        BandChange(
          domain: "linear.example", name: "Linear Orbit", from: .warm, to: .hot, at: .sample)))
    #expect(driver.lines[0].contains("2 newly HOT"))
    driver.press(to: "Linear")
    #expect(driver.lines[0].contains("1 newly HOT"))
    driver.press(.character("3"))
    #expect(!driver.lines[0].contains("newly HOT"))
  }

  @Test func `the header of every screen tells in short what is wrong`() {
    var driver = Driver()
    driver.happen(.sourceChanged(.failedFolder))
    #expect(driver.lines[0].contains("! evidence folder failed"))
    driver.happen(.sourceChanged(.limitedModel))
    #expect(driver.lines[0].contains("! 2 sources failed"))
    driver.happen(.sourceChanged(.folder), .sourceChanged(.model))
    #expect(!driver.lines[0].contains("!"))
    driver.happen(.held(Hold(reason: "the disk is full", until: .sample)))
    #expect(driver.lines[0].hasSuffix("! waiting"))
    driver.happen(.progressed(done: 2, of: 4))
    #expect(driver.lines[0].hasSuffix("scoring 2 of 4"))
  }

  @Test(arguments: [
    (Hold.Kind.limited, "limited until 09:01"), (.offline, "! scoring API offline"),
    (.stopped, "! scoring API stopped"), (.waiting, "! scoring API failed"),
  ])
  func `a source that has the round wait is told of once in the header, beside other trouble`(
    kind: Hold.Kind, words: String
  ) {
    var driver = Driver()
    let api = SourceHealth.api(in: kind, until: .sample + 60)
    driver.happen(
      .sourceChanged(api),
      .held(Hold(kind, of: api.name, reason: api.lastError ?? "", until: .sample + 60)))
    #expect(driver.lines[0].hasSuffix(words))
    #expect(driver.lines[0].components(separatedBy: "!").count <= 2)
    driver.happen(.sourceChanged(.failedFolder))
    #expect(driver.lines[0].contains("! evidence folder failed"))
  }

  @Test func `that somebody has to do something is told once, and again after asking again`() {
    var driver = Driver()
    let hold = Hold(.offline, of: "scoring API", reason: "the API is away", until: .sample + 60)
    driver.happen(.roundBegan(due: 4, at: .sample), .held(hold))
    #expect(driver.footer.contains("The API is away."))
    driver.press(.down)
    driver.happen(.held(Hold(.offline, of: "scoring API", reason: "the API is away", until: nil)))
    #expect(!driver.footer.contains("The API is away."))
    driver.press(.character("R"))
    #expect(driver.effects.contains(.refresh))
    #expect(driver.lines[0].hasSuffix("scoring 0 of 4"))
    driver.happen(.held(hold))
    #expect(driver.footer.contains("The API is away."))
    driver.press(.character("3"), .character("R"))
    driver.happen(.held(hold))
    #expect(driver.screen.contains("Offline: the API is away."))
    #expect(!driver.footer.contains("The API is away."))
  }

  @Test func `the log scrolls, and stays where it is read`() {
    var driver = Driver(size: Size(columns: 80, rows: 24))
    driver.press(.character("3"))
    for number in 1...40 {
      driver.happen(.logged(LogLine(at: .sample, level: .info, text: "line \(number).")))
    }
    #expect(driver.screen.contains("line 40."))
    driver.press(.character("K"))
    #expect(!driver.screen.contains("line 40."))
    driver.happen(.logged(LogLine(at: .sample, level: .info, text: "line 41.")))
    #expect(driver.screen.contains("line 39."))
    #expect(!driver.screen.contains("line 40."))
    driver.press(.character("J"), .character("J"))
    #expect(driver.screen.contains("line 41."))
  }

  @Test(arguments: [300, 120, 80, 50, 20, 7, 1], [100, 36, 24, 15, 5, 2, 1])
  func `no part hides another, and the cursor is in view`(columns: Int, rows: Int) {
    var driver = monitor(Size(columns: columns, rows: rows))
    for _ in 0..<60 { driver.happen(.bandChanged(.acme)) }
    for key in [Key.end, .character("k"), .home, .pageDown] {
      driver.press(key)
      let layout = driver.model.monitorLayout
      let rects = layout.rects.values.sorted { ($0.column, $0.row) < ($1.column, $1.row) }
      for (one, next) in zip(rects, rects.dropFirst()) where one.column == next.column {
        #expect(one.maxRow <= next.row)
      }
      #expect(rects.allSatisfy { $0.maxRow <= driver.model.layout.body.maxRow })
      if let feed = layout.rects[.feed], let position = driver.model.monitor.position {
        let shown = position - driver.model.monitor.topLine
        #expect((0..<max(1, feed.rows - 1)).contains(shown))
      }
    }
  }

  @Test func `the monitor of a store that can only be read`() {
    var driver = Driver(
      size: Size(columns: 80, rows: 24), readOnlyReason: "The store can only be read here.")
    driver.press(.character("3"))
    #expect(driver.screen.contains("The store can only be read here. So nothing is refreshed."))
  }
}
