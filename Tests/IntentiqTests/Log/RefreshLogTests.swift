import Dashboard
import Foundation
import Intent
import IntentRefresh
import Testing

@testable import intentiq

@Suite struct RefreshLogTests {
  let base = Date(timeIntervalSince1970: 1_773_306_000)

  private func lines(of events: [Refresher.Event]) -> [String] {
    let heard = Heard()
    let log = Log(path: nil)
    log.follow { heard.add("\($0.level) \($0.text)") }
    var refreshLog = RefreshLog(log)
    for event in events { refreshLog.take(event) }
    return heard.texts
  }

  @Test func `a round is one line with its figures`() {
    let report = RoundReport(
      scored: 1_200, failed: 0, bandChanges: 3, began: base, ended: base + 2.25)
    #expect(
      lines(of: [.roundBegan(due: 1_200, at: base), .roundEnded(report)])
        == ["info round: 1,200 scored, 0 failed, 3 changed band, in 2.3 s"])
  }

  @Test func `a hundred thousand failures are twenty lines and a count`() {
    let failures = (0..<100_000).map {
      Refresher.Event.failed(Domain(kept: "c\($0).com"), reason: "odd")
    }
    let report = RoundReport(failed: 100_000, began: base, ended: base - 5)
    let lines = lines(of: failures + [.roundEnded(report)])
    #expect(lines.count == 22)
    #expect(lines.first == "warning c0.com: odd")
    #expect(lines.last == "warning round: 0 scored, 100,000 failed, 0 changed band, in 0.0 s")
  }

  @Test func `a disk that stays full is told once, and its end too`() {
    let held = Refresher.Event.held(Hold(reason: "the disk is full", until: base))
    #expect(
      lines(of: [held, held, held, .progressed(done: 2, of: 4), .progressed(done: 4, of: 4)])
        == ["error round: waits: the disk is full", "info round: goes on"])
  }
}
