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

extension ScoreCurve {
  /// The curve of a score that nobody can replay: what it was known to be, from the first day on
  /// which it was known, and nothing ahead.
  package init(knowing points: some Sequence<(at: Date, total: Int?)>, at instant: Date) {
    let known = points.compactMap { point in point.total.map { (at: point.at, total: $0) } }
      .sorted { $0.at < $1.at }
    let days = (-Self.daysBack...0).map { instant + Double($0) * 86_400 }
    self.init(
      past: days.map { day in known.last { $0.at <= day }?.total ?? 0 }, ahead: [])
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
