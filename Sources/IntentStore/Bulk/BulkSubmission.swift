import Intent

/// What became of a job that was sent.
package enum BulkSubmission: Hashable, Sendable {
  /// It waits to be run; the balance is what is left after it.
  case accepted(BulkJob, balance: Int)

  /// It costs more than there is, so nothing was taken.
  case tooFewCredits(balance: Int)

  /// The key has ``BulkJob/mostLive`` queued or running already.
  case tooManyLive
}

/// A row of a job with its place in the order sent, from 0.
package struct PlacedBulkRow: Hashable, Sendable {
  package let place: Int
  package let row: BulkRow
}
