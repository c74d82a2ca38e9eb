import Foundation

/// The score of a company day by day: replayed for the past, and faded for the time to come if
/// nothing happens.
package struct ScoreCurve: Hashable, Sendable {
  /// How many days the curve goes back, and how many ahead.
  package static let daysBack = 90
  package static let daysAhead = 60

  /// One score in `0...100` a day, the last of them today's.
  package let past: [Int]

  /// One score a day, the first of them tomorrow's.
  package let ahead: [Int]

  package init(past: [Int], ahead: [Int]) {
    self.past = past
    self.ahead = ahead
  }
}

extension ScoringModel {
  /// The curve of a company around an instant.
  ///
  /// - Complexity: O(*n*) for each of its 151 days.
  package func curve(of ledger: Ledger, at instant: Date) -> ScoreCurve {
    func total(of ledger: Ledger, days: Int) -> Int {
      points(of: ledger, at: instant + Double(days) * 86_400).sum
    }
    let settled = ledger.settled(at: instant.timeIntervalSince1970)
    return ScoreCurve(
      past: (-ScoreCurve.daysBack...0).map { total(of: ledger, days: $0) },
      ahead: (1...ScoreCurve.daysAhead).map { total(of: settled, days: $0) })
  }
}
