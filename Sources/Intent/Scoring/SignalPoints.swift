import Foundation

/// What the events for and against one signal come to.
struct SignalPoints {
  /// What is left of doubt: the products over the positive and the negative events of 1 - weight.
  private var positiveRest = 1.0
  private var negativeRest = 1.0

  mutating func add(weight: Double, isPositive: Bool) {
    if isPositive {
      positiveRest *= 1 - weight
    } else {
      negativeRest *= 1 - weight
    }
  }

  /// The points that the positive events would give alone.
  func gross(cap: Int) -> Int { wholePoints(Double(cap) * (1 - positiveRest)) }

  /// The points of the signal, in `0...cap`, with the negative events of another day.
  func net(cap: Int, against other: SignalPoints) -> Int {
    wholePoints(Double(cap) * (1 - positiveRest) * other.negativeRest)
  }
}

extension PerSignal<SignalPoints> {
  /// The points of each signal, with the negative events of another day where one is given.
  func net(caps: PerSignal<Int>, against other: PerSignal<SignalPoints>? = nil) -> PerSignal<Int> {
    let other = other ?? self
    return PerSignal<Int>(
      funding: funding.net(cap: caps.funding, against: other.funding),
      hiring: hiring.net(cap: caps.hiring, against: other.hiring),
      news: news.net(cap: caps.news, against: other.news),
      technology: technology.net(cap: caps.technology, against: other.technology),
      web: web.net(cap: caps.web, against: other.web))
  }
}

/// Half up, safe from the last bit.
private func wholePoints(_ value: Double) -> Int { Int((value + 0.5 + 1e-9).rounded(.down)) }
