import Foundation
import Intent
import IntentRefresh
import Testing

@testable import intentiq

@Suite struct HotSignalsTests {
  let base = Date(timeIntervalSince1970: 1_773_306_000)

  private func change(to band: Band) -> Refresher.Event {
    .bandChanged(
      BandChange(domain: Domain(kept: "acme.com"), name: "Acme", from: .cold, to: band, at: base))
  }

  /// After which of the events somebody is to be told; each comes a second after the one before.
  private func told(_ events: [Refresher.Event], apart seconds: Double = 1) -> [Int] {
    var signals = HotSignals()
    return events.indices.filter { signals.take(events[$0], at: base + Double($0) * seconds) }
  }

  @Test func `a hundred in a round are told once, at its end`() {
    let round =
      [.roundBegan(due: 100, at: base)]
      + (1...100).flatMap {
        [change(to: .hot), .progressed(done: $0, of: 100)]
      } + [.roundEnded(RoundReport(began: base, ended: base))]
    #expect(told(round, apart: 0.01) == [201])
  }

  @Test func `a round that takes long tells after half a minute`() {
    let round =
      [.roundBegan(due: 40, at: base)]
      + (1...40).flatMap {
        [change(to: .hot), .progressed(done: $0, of: 40)]
      }
    #expect(told(round) == [32, 64])
  }

  @Test func `a pause and a full disk do not keep it back`() {
    for stop in [Refresher.Event.paused, .held(Hold(reason: "full", until: base))] {
      #expect(told([.roundBegan(due: 4, at: base), change(to: .hot), stop]) == [2])
    }
  }

  @Test func `out of a round it is told at once, and a fall is not told`() {
    #expect(told([change(to: .warm), change(to: .hot)]) == [1])
    #expect(
      told([
        .roundBegan(due: 1, at: base), change(to: .warm),
        .roundEnded(RoundReport(began: base, ended: base)),
      ]) == [])
  }
}
