import Foundation

extension ScoringModel {
  /// How many days ahead a decay is looked for.
  private static let horizon = 730

  /// The first midnight UTC after an instant at which the company, with the evidence counted then
  /// and no other, would be in a lower band; for COLD, at under half of its score.
  ///
  /// - Returns: nil when that does not happen within 730 days.
  /// - Complexity: O(*n* log *days*) where the score can only fall; O(*n* * *days*) where evidence
  ///   against the company fades too, so that the score may rise before it falls.
  func decayDate(of ledger: Ledger, at seconds: Double) -> Date? {
    let settled = ledger.settled(at: seconds)
    let today = points(of: settled, atSeconds: seconds)
    let total = today.points.sum
    guard total > 0 else { return nil }
    let band = policy.band(of: total)
    let firstMidnight = ((seconds / 86_400).rounded(.down) + 1) * 86_400
    let floor = policy.floor(of: band)

    func midnight(_ day: Int) -> Double { firstMidnight + Double(day) * 86_400 }
    func hasFallen(_ day: Int) -> Bool {
      let later = points(of: settled, atSeconds: midnight(day)).points.sum
      return band == .cold ? later * 2 < total : later < floor
    }

    let days = 0..<Self.horizon
    let first = today.hasNegative ? days.first(where: hasFallen) : firstTrue(in: days, hasFallen)
    return first.map { Date(timeIntervalSince1970: midnight($0)) }
  }

  /// The first day from which a condition holds that never ceases to hold.
  private func firstTrue(in days: Range<Int>, _ holds: (Int) -> Bool) -> Int? {
    guard let last = days.last, holds(last) else { return nil }
    var low = days.lowerBound
    var high = last
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
