import Foundation

/// What came of a round.
package struct RoundReport: Sendable, Equatable {
  package var scored = 0

  /// Companies, including all of a chunk that failed as a whole.
  package var failed = 0
  package var bandChanges = 0
  package var began: Date
  package var ended: Date

  /// Whether it left companies out: it was cancelled, the store was not to be had, or the
  /// scorer refused.
  package var wasCutShort: Bool

  package init(
    scored: Int = 0, failed: Int = 0, bandChanges: Int = 0, began: Date, ended: Date,
    wasCutShort: Bool = false
  ) {
    self.scored = scored
    self.failed = failed
    self.bandChanges = bandChanges
    self.began = began
    self.ended = ended
    self.wasCutShort = wasCutShort
  }
}
