import Foundation

/// What the events for and against one signal come to.
struct SignalPoints {
  /// What is left of doubt: the products over the positive and the negative events of 1 - weight.
  private var positiveRest = 1.0
  private var negativeRest = 1.0
  private(set) var hasNegative = false

  mutating func add(weight: Double, isPositive: Bool) {
    if isPositive {
      positiveRest *= 1 - weight
    } else {
      negativeRest *= 1 - weight
      hasNegative = true
    }
  }

  /// The points that the positive events would give alone.
  func gross(cap: Int) -> Int { wholePoints(Double(cap) * (1 - positiveRest)) }

  /// The points of the signal, in `0...cap`.
  func net(cap: Int) -> Int { wholePoints(Double(cap) * (1 - positiveRest) * negativeRest) }
}

/// Half up, safe from the last bit.
private func wholePoints(_ value: Double) -> Int { Int((value + 0.5 + 1e-9).rounded(.down)) }
