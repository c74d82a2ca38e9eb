import Foundation
import Intent
import IntentRefresh
import IntentSources

/// Who turns companies into scores, and keeps them: the engine in the program, or an API.
protocol Scorer: Sendable {
  /// What makes a company due.
  var rule: DueRule { get }

  /// The companies that are due, in the order to be taken.
  func due(at instant: Date) async throws -> [Domain]

  /// How many of the companies at the front are best given at once; nil is as many as usual.
  func chunk(of next: ArraySlice<Domain>) async -> Int?

  /// Scores a chunk; a company that could not be scored keeps the score it has.
  func score(
    _ domains: [Domain], at instant: Date, for asker: RefreshWork.Asker
  ) async throws -> RefreshWork.Chunk
}

/// What makes a company due.
struct DueRule: Hashable, Sendable {
  /// The policy that scores are to be kept under.
  let policy: String

  /// A score older than this is due.
  let maxAge: Duration

  /// Whether evidence and decay dates are somebody else's business.
  var isByAgeAlone = false

  /// Whether a score that an API gave is left as it is, because nobody knows who is to score.
  var sparesAPI = false
}

extension Configuration {
  /// The rule of whoever scores here.
  var dueRule: DueRule {
    switch scoring {
    case .engine: engineRule
    case .api(let settings): .ofAPI(at: settings.address.host, maxAge: refresh.maxAge)
    case .unusableAPI: .ofAPI(at: "", maxAge: refresh.maxAge)
    }
  }

  /// The rule of the engine, whoever scores here.
  var engineRule: DueRule {
    DueRule(policy: policy.name, maxAge: refresh.maxAge, sparesAPI: isUnread)
  }
}

extension DueRule {
  /// What an API has said stands for a day.
  fileprivate static func ofAPI(at host: String, maxAge: Duration) -> DueRule {
    DueRule(
      policy: APIPolicy.name(of: host), maxAge: max(maxAge, .seconds(86_400)), isByAgeAlone: true)
  }
}
