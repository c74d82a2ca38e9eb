import Foundation
import Testing

@testable import IntentAPI

@Suite struct RateWindowTests {
  @Test func `a key may send as many as its limit in one minute of the clock`() {
    var window = RateWindow(limit: 3)
    let start = Date(timeIntervalSince1970: 600)

    let allowances = (0..<4).map { window.take(1, at: start + Double($0)) }

    #expect(allowances.map(\.remaining) == [2, 1, 0, 0])
    #expect(allowances.map(\.isOver) == [false, false, false, true])
    #expect(allowances.allSatisfy { $0.reset == 660 && $0.limit == 3 })
  }

  @Test func `the next minute begins anew at its whole minute`() {
    var window = RateWindow(limit: 1)
    _ = window.take(1, at: Date(timeIntervalSince1970: 659.9))

    #expect(window.take(1, at: Date(timeIntervalSince1970: 659.99)).isOver)
    #expect(!window.take(1, at: Date(timeIntervalSince1970: 660)).isOver)
  }

  @Test func `one key's requests take nothing from another's`() {
    var window = RateWindow(limit: 1)
    let now = Date(timeIntervalSince1970: 0)
    _ = window.take(1, at: now)

    #expect(!window.take(2, at: now).isOver)
    #expect(window.take(1, at: now).isOver)
  }
}
