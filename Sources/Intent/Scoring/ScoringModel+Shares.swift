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
    var shared: [SharedEvent] = []
    shared.reserveCapacity(ledger.tellings.count)
    ledger.forEachEvent(at: seconds, under: policy) { shared.append(($0, 0)) }
    shared[...].sortInPlace { $0.event.precedes($1.event) }
    var start = 0
    while start < shared.count {
      let first = shared[start].event.standing
      var end = start + 1
      while end < shared.count, shared[end].event.standing.isBeside(first) { end += 1 }
      let sums = sums[first.signal]
      let cap = policy.caps[first.signal]
      let gross = sums.gross(cap: cap)
      let points = first.isPositive ? gross : sums.net(cap: cap, against: sums) - gross
      share(points, among: &shared[start..<end])
      start = end
    }
    return shared
  }

  /// Parts the points of one side of a signal among its events, and puts the largest share first.
  private func share(_ points: Int, among events: inout ArraySlice<SharedEvent>) {
    guard events.count > 1 else {
      let start = events.startIndex
      events[start].tenths = Shares.tenths(of: points, by: events[start].event.part)
      return
    }
    let tenths = Shares.tenths(of: points, by: events.map(\.event.part))
    for (index, tenths) in zip(events.indices, tenths) { events[index].tenths = tenths }
    events.sortInPlace { abs($0.tenths) > abs($1.tenths) }
  }
}

extension Ledger.Weighed {
  /// What its share is in proportion to.
  fileprivate var part: Double { -log(1 - weight) }

  fileprivate func precedes(_ other: Ledger.Weighed) -> Bool {
    let (one, two) = (standing, other.standing)
    if one.signal != two.signal { return one.signal.place < two.signal.place }
    if one.isPositive != two.isPositive { return one.isPositive }
    return one.rank < two.rank
  }
}

extension Ledger.Telling {
  /// Whether it counts on the same side of the same signal.
  fileprivate func isBeside(_ other: Ledger.Telling) -> Bool {
    signal == other.signal && isPositive == other.isPositive
  }
}

extension Signal {
  /// Its place among the five.
  fileprivate var place: Int {
    switch self {
    case .funding: 0
    case .hiring: 1
    case .news: 2
    case .technology: 3
    case .web: 4
    }
  }
}

extension ArraySlice {
  /// Sorts the few events of one company; equal ones stay in their order.
  @inline(__always)
  fileprivate mutating func sortInPlace(by precedes: (Element, Element) -> Bool) {
    guard count <= 24 else { return sort(by: precedes) }
    for index in indices.dropFirst() where precedes(self[index], self[index - 1]) {
      let moved = self[index]
      var place = index
      while place > startIndex, precedes(moved, self[place - 1]) {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = moved
    }
  }
}
