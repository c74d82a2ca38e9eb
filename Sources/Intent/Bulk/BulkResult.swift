import Foundation

/// What came of a row of a job.
package struct BulkResult: Hashable, Sendable {
  package let row: BulkRow

  /// Nil for a row that has failed, or was not run yet.
  package let score: BulkScore?

  /// Why there is no score, in one line; nil where there is one, and for a row not run yet.
  package let error: String?

  package init(row: BulkRow, score: BulkScore? = nil, error: String? = nil) {
    self.row = row
    self.score = score
    self.error = error
  }
}

/// What a job's file tells of a score.
package struct BulkScore: Hashable, Sendable {
  /// In `0...100`.
  package let total: Int
  package let band: Band
  package let stage: BuyingStage
  package let urgency: Urgency
  package let points: PerSignal<Int>
  package let whyNow: String
  package let decayDate: Date?

  package init(
    total: Int, band: Band, stage: BuyingStage, urgency: Urgency, points: PerSignal<Int>,
    whyNow: String,
    decayDate: Date?
  ) {
    self.total = total
    self.band = band
    self.stage = stage
    self.urgency = urgency
    self.points = points
    self.whyNow = whyNow
    self.decayDate = decayDate
  }
}
