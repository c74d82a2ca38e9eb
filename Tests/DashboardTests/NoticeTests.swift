import Canvas
import Dashboard
import Foundation
import Intent
import Testing

@Suite struct NoticeTests {
  private var model: DashboardModel {
    var model = DashboardModel(size: Size(columns: 80, rows: 24), now: .sample)
    _ = model.update([.event(.loaded(WatchlistTable(.sample)))])
    return model
  }

  private let moved = Message.input(.key(.character("j")))
  private let failed = Message.event(.failed(reason: "The disk is full."))

  @Test func `one that came by itself is not gone before it can be read`() {
    var model = model
    _ = model.update([failed], at: .sample)
    _ = model.update([moved], at: .sample + 0.4)
    #expect(model.notice?.text == "The disk is full.")
    _ = model.update([moved], at: .sample + 3)
    #expect(model.notice == nil)
  }

  @Test func `a clock that is set back does not hold it`() {
    var model = model
    _ = model.update([failed], at: .sample)
    _ = model.update([moved], at: .sample - 86_400)
    #expect(model.notice == nil)
  }

  @Test func `the answer to a key takes no time from one that came before it`() {
    var model = model
    _ = model.update([failed], at: .sample)
    _ = model.update([.input(.key(.character("x")))], at: .sample + 3)
    _ = model.update([failed], at: .sample + 4)
    _ = model.update([.input(.key(.character("M")))], at: .sample + 4.1)
    #expect(model.notice?.text != "The disk is full.")
    _ = model.update([moved], at: .sample + 4.2)
    #expect(model.notice == nil)
  }

  @Test func `the answer to a key is gone with the next key`() {
    var model = model
    _ = model.update([.input(.key(.character("x")))], at: .sample)
    #expect(model.notice != nil)
    _ = model.update([moved], at: .sample + 0.1)
    #expect(model.notice == nil)
  }

  @Test func `one that nobody answers gives the hints their place back`() {
    var model = model
    _ = model.update([.event(.bandChanged(.acme))], at: .sample)
    _ = model.update([.event(.clock(.sample + 1))])
    #expect(model.notice?.text == "Acme GmbH turned HOT.")
    _ = model.update([.event(.clock(.sample + 61))])
    #expect(model.notice == nil)
    #expect(model.view().description.contains("1 newly HOT"), "it is told until it is looked at")
  }

  @Test func `a failure stays ten times as long`() {
    var model = model
    _ = model.update([failed], at: .sample)
    for minute in 1...9 { _ = model.update([.event(.clock(.sample + Double(minute) * 60))]) }
    #expect(model.notice != nil)
    _ = model.update([.event(.clock(.sample + 600))])
    #expect(model.notice == nil)
  }

  @Test func `a notice that is longer than the line is read whole`() {
    var driver = Driver(size: Size(columns: 50, rows: 15))
    driver.happen(
      .failed(reason: "/home/me/.config/intentiq/config.json5: keys.x: there is no such action"))
    #expect(driver.lines.suffix(2).joined().contains("there is no such"))
    #expect(driver.footer.hasSuffix("action"))
  }
}
