import Foundation
import Intent
import IntentSources
import IntentStore

/// Where the words about companies come from: a language model's, where the user has one and they
/// hold, else the composer's.
struct WordsDesk: Sendable {
  /// Who writes.
  enum Source: Sendable {
    case composer
    case model(LanguageModel)

    /// A model that is configured and cannot be asked.
    case unusable(ModelFault)
  }

  let store: Store
  let source: Source
  let trouble = ModelTrouble()

  /// The model that is asked; nil where there is none.
  var modelName: String? {
    if case .model(let model) = source { model.settings.model } else { nil }
  }

  /// The words as they are at hand: nobody waits for the model.
  func writing(
    for request: WritingRequest, contacts: [Contact]
  ) async throws -> CompanyWriting {
    switch source {
    case .composer: try await ofAPI(for: request, contacts)
    case .unusable(let fault): composed(for: request, contacts, because: "\(fault)")
    case .model(let model): try await writing(of: model, for: request, contacts)
    }
  }

  /// The composer's words, with what an API wrote in their place where it scores the company.
  private func ofAPI(
    for request: WritingRequest, _ contacts: [Contact]
  ) async throws -> CompanyWriting {
    let composed = composed(for: request, contacts, because: nil)
    guard let host = request.score.host,
      let words = try await store.apiWords(
        of: request.company.domain, under: request.score.policy)
    else { return composed }
    return CompanyWriting(
      words: words.over(composed.words, keyTriggers: request.score.keyTriggers), author: host,
      note: "Why now and what to do by \(host), the rest by the composer.")
  }

  private func writing(
    of model: LanguageModel, for request: WritingRequest, _ contacts: [Contact]
  ) async throws -> CompanyWriting {
    let name = model.settings.model
    guard let kept = try await store.words(of: request.company.domain),
      kept.revision == WordsRevision(of: request, by: name).rawValue
    else {
      let reason = trouble.reason(for: request.company.domain)
      return composed(for: request, contacts, because: reason ?? "\(name) has not written yet")
    }
    guard let words = kept.words else {
      return composed(for: request, contacts, because: kept.fault ?? "\(name) wrote nothing")
    }
    // Time has passed since they were checked: an age or a day may no longer be true.
    guard request.grounding.faults(in: words).isEmpty else {
      return composed(for: request, contacts, because: "what \(name) wrote no longer holds")
    }
    return CompanyWriting(words: words, author: name, note: "Written by \(name).")
  }

  private func composed(
    for request: WritingRequest, _ contacts: [Contact], because reason: String?
  ) -> CompanyWriting {
    let words = Composer(profile: request.profile).words(
      for: request.company, contacts: contacts, score: request.score, events: request.events)
    let note =
      reason.map { "The composer's words: \($0)".sentence }
      ?? (request.profile.isEmpty ? SellerProfile.hint : nil)
    return CompanyWriting(words: words, author: CompanyWriting.composer, note: note)
  }
}

extension WordsDesk {
  /// Who has the model write for companies in the background; nil where there is no model to ask.
  ///
  /// The book is told how the model answered.
  func writer(reading reader: CompanyReader, book: SourceBook? = nil) -> Writer? {
    guard case .model(let model) = source else { return nil }
    var work = WriterWork(
      of: model,
      request: { domain in
        try await reader.read(domain).flatMap(reader.writingRequest)
      },
      kept: { domain in
        try await store.words(of: domain).map { WordsRevision(rawValue: $0.revision) }
      },
      keep: { writing in try await store.keep(KeptWords(writing), of: writing.domain) })
    let write = work.write
    work.write = { request throws(ModelFault) in
      let began = ContinuousClock.now
      do throws(ModelFault) {
        let words = try await write(request)
        book?.note(model.settings.model) { $0.answered(at: .now, in: .now - began) }
        return words
      } catch {
        book?.note(model.settings.model) { $0.take(error, at: .now, in: .now - began) }
        throw error
      }
    }
    return Writer(concurrency: model.settings.concurrency, work: work)
  }

  /// Asks the model now, within its time-out, and keeps what it wrote, unless that is there already.
  ///
  /// - Returns: why there is nothing of its own; nil when there is.
  func ask(for request: WritingRequest) async throws -> ModelFault? {
    switch source {
    case .composer: nil
    case .unusable(let fault): fault
    case .model(let model): try await ask(model, for: request)
    }
  }

  private func ask(
    _ model: LanguageModel, for request: WritingRequest
  ) async throws -> ModelFault? {
    let domain = request.company.domain
    let revision = WordsRevision(of: request, by: model.settings.model)
    if let kept = try await store.words(of: domain), kept.revision == revision.rawValue,
      kept.text != nil
    {
      return nil
    }
    let words: Words
    do throws(ModelFault) {
      words = try await model.write(request)
    } catch {
      return error
    }
    let writing = Writing(
      domain: domain, revision: revision, writtenAt: .now, outcome: .words(words))
    try await store.keep(KeptWords(writing), of: domain)
    return nil
  }
}

extension KeptWords {
  fileprivate init(_ writing: Writing) throws {
    switch writing.outcome {
    case .words(let words):
      let text = String(decoding: try JSONEncoder().encode(words), as: UTF8.self)
      self.init(revision: writing.revision.rawValue, writtenAt: writing.writtenAt, text: text)
    case .fellShort(let reason):
      self.init(
        revision: writing.revision.rawValue, writtenAt: writing.writtenAt, text: nil, fault: reason)
    }
  }

  /// Nil where there are none, or a damaged file holds something else.
  fileprivate var words: Words? {
    text.flatMap { try? JSONDecoder().decode(Words.self, from: Data($0.utf8)) }
  }
}
