import Foundation
import Intent

/// What a refresh does to the outside, as functions.
package struct RefreshWork: Sendable {
  /// What came of one chunk: the companies scored, and those that could not be, each with its reason.
  package typealias Chunk = (scored: [Rescored], failed: [(Domain, reason: String)])

  /// Reads the watched folder into the store, and returns its problems as sentences.
  ///
  /// A throw is a problem too; neither ends the round.
  package var gather: @Sendable (Date) async throws -> [String]

  /// The companies that are due, each once, in the order to be taken.
  package var due: @Sendable (Date) async throws -> [Domain]

  /// Scores one chunk of companies and keeps the scores, all or none of them.
  package var rescore: @Sendable ([Domain], Date) async throws -> Chunk

  /// Whether a chunk that failed with an error is to be tried again until it succeeds, as when the
  /// disk is full: it is the same for all others.
  package var isLasting: @Sendable (any Error) -> Bool

  package init(
    gather: @escaping @Sendable (Date) async throws -> [String],
    due: @escaping @Sendable (Date) async throws -> [Domain],
    rescore: @escaping @Sendable ([Domain], Date) async throws -> Chunk,
    isLasting: @escaping @Sendable (any Error) -> Bool = { _ in false }
  ) {
    self.gather = gather
    self.due = due
    self.rescore = rescore
    self.isLasting = isLasting
  }
}
