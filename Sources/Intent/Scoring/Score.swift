import Foundation

/// What a company's evidence came to at an instant, signal by signal.
package struct Score: Hashable, Sendable {
  /// Each signal's points, in `0...` its cap; they add up to the total.
  package let points: PerSignal<Int>
  package let statuses: PerSignal<SignalStatus>

  /// How much of the 100 points somebody has looked at, in `0...1`.
  package let coverage: Double
  package let status: ScoreStatus

  /// The name of the policy that it was computed under.
  package let policy: String
  package let scoredAt: Date

  /// The headlines of the up to three events with the largest shares.
  package let keyTriggers: [String]
  package let summary: ScoreSummary

  package var total: Int? { summary.total }
  package var band: Band? { summary.band }

  package init(
    points: PerSignal<Int>, statuses: PerSignal<SignalStatus>, coverage: Double,
    status: ScoreStatus, policy: String, scoredAt: Date, keyTriggers: [String],
    summary: ScoreSummary
  ) {
    self.points = points
    self.statuses = statuses
    self.coverage = coverage
    self.status = status
    self.policy = policy
    self.scoredAt = scoredAt
    self.keyTriggers = keyTriggers
    self.summary = summary
  }
}

extension Score {
  /// The same score as it is told at another instant: ages and days ahead count from there.
  package func told(at instant: Date) -> Score {
    Score(
      points: points, statuses: statuses, coverage: coverage, status: status, policy: policy,
      scoredAt: instant, keyTriggers: keyTriggers, summary: summary)
  }
}
