import Foundation
import Intent
import Synchronization

@testable import IntentSources

/// A store and a model in a test's hand: it knows what was asked of the model, and what was kept.
final class Desk: Sendable {
  /// Answers a question, which comes with its number, counted from 1.
  typealias Answer = @Sendable (_ number: Int, Domain) async throws(ModelFault) -> Void

  private struct State {
    var asked: [Domain] = []
    var kept: [Domain: Writing] = [:]
    var evidence: [Domain: Evidence] = [:]
  }

  private let state = Mutex(State())
  private let answer: Answer
  private let keep: @Sendable () throws -> Void

  init(
    answer: @escaping Answer = { _, _ throws(ModelFault) in },
    keep: @escaping @Sendable () throws -> Void = {}
  ) {
    self.answer = answer
    self.keep = keep
  }

  /// What the model was asked to write for, in order.
  var asked: [Domain] { state.withLock(\.asked) }

  func writing(of domain: Domain) -> Writing? { state.withLock { $0.kept[domain] } }

  /// What the store holds from an earlier day.
  func hold(_ writing: Writing) { state.withLock { $0.kept[writing.domain] = writing } }

  func add(_ evidence: Evidence, to domain: Domain) {
    state.withLock { $0.evidence[domain] = evidence }
  }

  func request(for domain: Domain) throws -> WritingRequest {
    try .fixture(
      of: domain.rawValue, adding: state.withLock { $0.evidence[domain].map { [$0] } ?? [] })
  }

  var work: WriterWork {
    WriterWork(
      request: { [self] in try request(for: $0) },
      kept: { [self] in writing(of: $0)?.revision },
      revision: { WordsRevision(of: $0, by: "m") },
      write: { [self] request throws(ModelFault) in
        let domain = request.company.domain
        let number = state.withLock { state in
          state.asked.append(domain)
          return state.asked.count
        }
        try await answer(number, domain)
        return .fixture
      },
      keep: { [self] writing in
        try keep()
        hold(writing)
      })
  }
}

extension Words {
  static let fixture = Words(
    headline: "h", summary: "s", whyNow: "w", recommendedAction: "r", emailSubject: "e",
    talkTrack: TalkTrack(opener: "o", questions: ["q?", "p?"], bridge: "b", ask: "a"))
}
