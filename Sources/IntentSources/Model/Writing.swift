import Foundation
import Intent

/// What a model wrote for a company, or why it did not, as it is kept beside the score.
package struct Writing: Hashable, Sendable {
  package let domain: Domain
  package let revision: WordsRevision
  package let writtenAt: Date
  package let outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    case words(Words)

    /// The composer's words stand; with a sentence for people.
    case fellShort(reason: String)
  }

  package init(domain: Domain, revision: WordsRevision, writtenAt: Date, outcome: Outcome) {
    self.domain = domain
    self.revision = revision
    self.writtenAt = writtenAt
    self.outcome = outcome
  }
}

/// What a writer does to the outside, as functions.
package struct WriterWork: Sendable {
  /// What a company's words are to be written from; nil where nothing is known of it.
  package var request: @Sendable (Domain) async throws -> WritingRequest?

  /// The revision of the writing that is kept of a company, whatever came of it; nil without one.
  package var kept: @Sendable (Domain) async throws -> WordsRevision?
  package var revision: @Sendable (WritingRequest) -> WordsRevision
  package var write: @Sendable (WritingRequest) async throws(ModelFault) -> Words
  package var keep: @Sendable (Writing) async throws -> Void

  package init(
    request: @escaping @Sendable (Domain) async throws -> WritingRequest?,
    kept: @escaping @Sendable (Domain) async throws -> WordsRevision?,
    revision: @escaping @Sendable (WritingRequest) -> WordsRevision,
    write: @escaping @Sendable (WritingRequest) async throws(ModelFault) -> Words,
    keep: @escaping @Sendable (Writing) async throws -> Void
  ) {
    self.request = request
    self.kept = kept
    self.revision = revision
    self.write = write
    self.keep = keep
  }

  /// The work of a language model, between a store's two functions.
  package init(
    of model: LanguageModel,
    request: @escaping @Sendable (Domain) async throws -> WritingRequest?,
    kept: @escaping @Sendable (Domain) async throws -> WordsRevision?,
    keep: @escaping @Sendable (Writing) async throws -> Void
  ) {
    self.init(
      request: request, kept: kept,
      revision: { WordsRevision(of: $0, by: model.settings.model) },
      write: { request throws(ModelFault) in try await model.write(request) }, keep: keep)
  }
}
