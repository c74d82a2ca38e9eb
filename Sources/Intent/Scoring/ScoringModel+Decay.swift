import Foundation

extension ScoringModel {
  /// How many midnights ahead a decay is looked for.
  private static let horizon = 730

  /// The first midnight UTC after an instant at which the company, with the evidence counted then
  /// and no other, would be in a lower band; for COLD, at under half of its score.
  ///
  /// - Returns: nil when that does not happen within 730 days.
  /// - Complexity: O(*n* log *days*) where the score can only fall; where evidence against the
  ///   company fades too, O(*n* * *days*) at worst.
  package func decayDate(of ledger: Ledger, at seconds: Double) -> Date? {
    let settled = ledger.settled(at: seconds)
    let today = Day(number: 0, seconds: seconds, sums: sums(of: settled, atSeconds: seconds))
    let total = today.sums.net(caps: policy.caps).sum
    guard total > 0 else { return nil }
    let band = policy.band(of: total)
    let lastMidnight = (seconds / 86_400).rounded(.down) * 86_400

    func midnight(_ number: Int) -> Day {
      let seconds = lastMidnight + Double(number) * 86_400
      return Day(number: number, seconds: seconds, sums: sums(of: settled, atSeconds: seconds))
    }
    func hasFallen(to score: Int) -> Bool {
      band == .cold ? score * 2 < total : score < policy.floor(of: band)
    }

    // Evidence only fades. So up to a day no score is less than what that day's positive events
    // come to with the negative ones of the beginning: where that is no fall, there is none.
    func firstFall(after first: Day, upTo last: Day) -> Day? {
      let least = last.sums.net(caps: policy.caps, against: first.sums).sum
      guard hasFallen(to: least) else { return nil }
      if last.number == first.number + 1 {
        return hasFallen(to: last.sums.net(caps: policy.caps).sum) ? last : nil
      }
      let middle = midnight((first.number + last.number) / 2)
      return firstFall(after: first, upTo: middle) ?? firstFall(after: middle, upTo: last)
    }

    return firstFall(after: today, upTo: midnight(Self.horizon)).map {
      Date(timeIntervalSince1970: $0.seconds)
    }
  }

  /// A day ahead, with what the evidence comes to then.
  private struct Day {
    let number: Int
    let seconds: Double
    let sums: PerSignal<SignalPoints>
  }
}
