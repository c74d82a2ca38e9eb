import Foundation

/// An event with its part of its signal's points in tenths; below 0 for evidence against.
typealias SharedEvent = (event: Ledger.Weighed, tenths: Int)

extension ScoringModel {
  /// Every event that counts at an instant, by signal, those against it last, then with the largest
  /// share first.
  ///
  /// What is handed about is small: scoring 100,000 companies must not copy their evidence.
  func sharedEvents(
    of ledger: Ledger, at seconds: Double, sums: PerSignal<SignalPoints>
  ) -> [SharedEvent] {
    var events: [Ledger.Weighed] = []
    events.reserveCapacity(ledger.tellings.count)
    ledger.forEachEvent(at: seconds, under: policy) { events.append($0) }
    events.sort { $0.standing.rank < $1.standing.rank }
    var shared: [SharedEvent] = []
    shared.reserveCapacity(events.count)
    for signal in Signal.allCases {
      let cap = policy.caps[signal]
      let gross = sums[signal].gross(cap: cap)
      let net = sums[signal].net(cap: cap, against: sums[signal])
      for (isPositive, points) in [(true, gross), (false, net - gross)] {
        let side = events.filter {
          $0.standing.signal == signal && $0.standing.isPositive == isPositive
        }
        guard !side.isEmpty else { continue }
        let tenths = Shares.tenths(of: points, by: side.map { -log(1 - $0.weight) })
        shared += zip(side, tenths).sorted { abs($0.1) > abs($1.1) }
      }
    }
    return shared
  }
}
