import Foundation
import Intent

/// What a refresh does to the outside, as functions.
package struct RefreshWork: Sendable {
  /// Who asks for companies to be scored.
  package enum Asker: Sendable {
    case round

    /// Somebody who named them, and waits for them.
    case person
  }

  /// What came of one chunk.
  package struct Chunk: Sendable {
    package var scored: [Rescored]

    /// Those that could not be scored, each with its reason.
    package var failed: [(Domain, reason: String)]

    /// Those that are to be tried again, after the rest where there is one.
    package var left: [Domain]
    package var rest: Rest?

    package init(
      _ scored: [Rescored], failed: [(Domain, reason: String)] = [], left: [Domain] = [],
      rest: Rest? = nil
    ) {
      self.scored = scored
      self.failed = failed
      self.left = left
      self.rest = rest
    }
  }

  /// A time in which nothing is to be scored.
  package struct Rest: Hashable, Sendable {
    package let kind: Hold.Kind

    /// The source that refuses, by its name; nil where that is none.
    package let source: String?
    package let reason: String

    /// Nil is until somebody asks for a round.
    package let length: Duration?

    package init(
      _ kind: Hold.Kind, of source: String? = nil, reason: String, length: Duration?
    ) {
      self.kind = kind
      self.source = source
      self.reason = reason
      self.length = length
    }
  }

  /// Reads the watched folder into the store, and returns its problems as sentences.
  ///
  /// A throw is a problem too; neither ends the round.
  package var gather: @Sendable (Date) async throws -> [String]

  /// The companies that are due, each once, in the order to be taken.
  package var due: @Sendable (Date) async throws -> [Domain]

  /// Scores one chunk of companies and keeps the scores, all or none of them.
  package var rescore: @Sendable ([Domain], Date, Asker) async throws -> Chunk

  /// How many of the companies at the front make a chunk, at least 1; nil is as many as usual.
  package var chunk: @Sendable (ArraySlice<Domain>) async -> Int?

  /// Whether a chunk that failed with an error is to be tried again until it succeeds, as when the
  /// disk is full: it is the same for all others.
  package var isLasting: @Sendable (any Error) -> Bool

  package init(
    gather: @escaping @Sendable (Date) async throws -> [String],
    due: @escaping @Sendable (Date) async throws -> [Domain],
    rescore: @escaping @Sendable ([Domain], Date, Asker) async throws -> Chunk,
    chunk: @escaping @Sendable (ArraySlice<Domain>) async -> Int? = { _ in nil },
    isLasting: @escaping @Sendable (any Error) -> Bool = { _ in false }
  ) {
    self.gather = gather
    self.due = due
    self.rescore = rescore
    self.chunk = chunk
    self.isLasting = isLasting
  }
}
