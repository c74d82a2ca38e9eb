import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

/// An API that scores in place of the engine; what it said last of a company is never lost.
actor APIScorer: Scorer {
  nonisolated let rule: DueRule
  let store: Store
  let book: SourceBook?

  /// How many companies are asked for at once, in `1...64`.
  let concurrency: Int

  /// Whether what it writes of companies is kept, because no language model does.
  let keepsWords: Bool
  private let source: Result<ScoreAPI, APIFault>

  /// How often each bulk job was asked for.
  var polls: [SubmittedJob.ID: Int] = [:]

  /// Whether it would not take a bulk job in this round.
  var refusesJobs = false

  /// Companies that a job may have been paid for in vain: they are asked for one by one.
  var singles: Set<Domain> = []

  /// Companies with a score of which it knows nothing, and when it said so.
  var strangers: [Domain: Date] = [:]

  /// How many answers in a row were none.
  private var nonsense = 0

  /// From so many on, something else than the API must be answering.
  private static let mostNonsense = 5

  init(
    _ source: Result<ScoreAPI, APIFault>, store: Store, rule: DueRule, concurrency: Int,
    keepsWords: Bool, book: SourceBook?
  ) {
    self.source = source
    self.store = store
    self.rule = rule
    self.concurrency = concurrency
    self.keepsWords = keepsWords
    self.book = book
  }

  func due(at instant: Date) async throws -> [Domain] {
    refusesJobs = false
    let day = rule.maxAge / .seconds(1)
    strangers = strangers.filter { abs(instant.timeIntervalSince($0.value)) < day }
    let due = try await store.due(
      at: instant, maxAge: rule.maxAge, policy: rule.policy, byAgeAlone: true)
    let known = due.filter { strangers[$0] == nil }
    // What a job is about stands together, and what it has never scored where that is much.
    let sent = try await sentAlready(of: known)
    let unsent = Set(known).subtracting(sent)
    let fresh = try await store.unscored(under: rule.policy).intersection(unsent)
      .subtracting(singles)
    let first = fresh.count > Self.fewest ? fresh : []
    return sent + known.filter(first.contains)
      + known.filter { unsent.contains($0) && !first.contains($0) }
  }

  func score(
    _ domains: [Domain], at instant: Date, for asker: RefreshWork.Asker
  ) async throws -> RefreshWork.Chunk {
    let api: ScoreAPI
    switch source {
    case .success(let usable): api = usable
    case .failure(let fault):
      note(fault, at: instant, nextTry: nil)
      return .init([], left: domains, rest: rest(after: fault, length: nil))
    }
    if let chunk = try await scoreAsJob(domains, at: instant, for: asker, by: api) { return chunk }
    let batch = domains.prefix(await api.isTried ? 1 : concurrency)
    let answers = await ask(api, for: Array(batch), isByHand: asker == .person)
    try Task.checkCancellation()
    var chunk = try await keep(answers, at: instant, from: api)
    chunk.left += domains.dropFirst(batch.count)
    return chunk
  }

  private func ask(
    _ api: ScoreAPI, for domains: [Domain], isByHand: Bool
  ) async -> [(Domain, Result<APIScore, APIFault>)] {
    let book = book
    return await withTaskGroup(of: (Int, Result<APIScore, APIFault>).self) { group in
      for (index, domain) in domains.enumerated() {
        group.addTask {
          let began = ContinuousClock.now
          do throws(APIFault) {
            let score = try await api.score(of: domain, isByHand: isByHand)
            book?.note(SourceBook.api) { $0.answered(at: .now, in: .now - began) }
            return (index, .success(score))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var answers: [(Domain, Result<APIScore, APIFault>)] = domains.map {
        ($0, .failure(.cancelled))
      }
      for await (index, answer) in group { answers[index].1 = answer }
      return answers
    }
  }
}

extension APIScorer {
  /// Keeps what was answered, and says what is to become of the rest.
  func keep(
    _ answers: [(Domain, Result<APIScore, APIFault>)], at instant: Date, from api: ScoreAPI
  ) async throws -> RefreshWork.Chunk {
    var scores: [APIScore] = []
    var reasons: [Domain: String] = [:]
    var chunk = RefreshWork.Chunk([])
    var general: APIFault?
    for (domain, answer) in answers {
      switch answer {
      case .success(let score):
        nonsense = 0
        scores.append(score)
      case .failure(let fault) where fault.isUnscored:
        nonsense = 0
        reasons[domain] = "\(fault)"
        scores.append(APIScore(ofUnknown: domain))
      case .failure(let fault) where fault.remedy == .none:
        nonsense += fault.isNonsense ? 1 : 0
        chunk.failed.append((domain, reason: "\(fault)"))
        note(fault, at: instant, nextTry: nil)
      case .failure(let fault):
        chunk.left.append(domain)
        if general.map({ fault.weight > $0.weight }) ?? true { general = fault }
      }
    }
    let kept = try await keep(scores, at: instant, without: reasons)
    chunk.scored = kept.scored
    chunk.failed += kept.failed
    try await store.markStale(chunk.failed.map(\.0))
    if let general, general != .cancelled {
      let length = await length(after: general, api)
      chunk.rest = rest(after: general, length: length)
      note(general, at: instant, nextTry: length.map { instant + $0 / .seconds(1) })
    } else if nonsense >= Self.mostNonsense, let reason = chunk.failed.last?.reason {
      chunk.rest = .init(
        .waiting, of: SourceBook.api, reason: reason, length: await api.wait())
    }
    await noteAllowance(of: api)
    return chunk
  }

  /// How long nothing is asked after a fault; nil is until somebody asks for it.
  func length(after fault: APIFault, _ api: ScoreAPI) async -> Duration? {
    switch fault.remedy {
    case .none, .stop, .cancelled: nil
    case .rest(let length): length
    case .patience: await api.wait()
    }
  }

  func rest(after fault: APIFault, length: Duration?) -> RefreshWork.Rest {
    RefreshWork.Rest(
      fault.holdKind, of: SourceBook.api, reason: "\(fault)", length: length)
  }

  /// What the monitor tells of the API.
  func note(_ fault: APIFault, at instant: Date, nextTry: Date?) {
    book?.note(SourceBook.api) { source in
      switch fault.remedy {
      case .cancelled: break
      case .stop: source.failed(at: instant, "\(fault)", as: .stopped)
      case .rest, .patience, .none:
        // That our own count is spent is as it should be.
        if case .paced = fault { return }
        let state: SourceHealth.State =
          switch fault.holdKind {
          case .limited, .busy: .limited
          case .offline: .offline
          case .stopped: .stopped
          case .waiting: .failed
          }
        source.failed(at: instant, "\(fault)", as: state, nextTry: nextTry)
      }
    }
  }

  /// Where it is, and what it still allows.
  func noteAllowance(of api: ScoreAPI) async {
    let allowance = await api.allowance
    let credits = allowance.credits.map { ", \(Counted($0, "credit")) left" } ?? ""
    let words =
      "\(api.settings.address.host): \(allowance.left) of \(allowance.limit) a minute left\(credits)"
    book?.note(SourceBook.api) { $0.say(words) }
  }
}

extension APIFault {
  /// How a round waits because of it.
  fileprivate var holdKind: Hold.Kind {
    switch self {
    case .noKey, .unusableKey, .badAddress, .keyRefused, .noCredits, .forbidden, .notThere:
      .stopped
    case .limited, .paced: .limited
    case .unreachable, .brokeOff, .late: .offline
    case .failing, .refused, .unscored, .redirected, .tooLarge, .malformed, .cancelled: .waiting
    }
  }

  /// Whether it is an answer: that there is no score.
  fileprivate var isUnscored: Bool {
    if case .unscored = self { true } else { false }
  }

  /// Of several faults the one that weighs most says what is to be done.
  fileprivate var weight: Int {
    switch remedy {
    case .stop: 4
    case .patience: 3
    case .rest: if case .paced = self { 1 } else { 2 }
    case .none, .cancelled: 0
    }
  }

  /// Whether it may come from something else than the API, such as a captive portal.
  fileprivate var isNonsense: Bool {
    switch self {
    case .malformed, .redirected, .tooLarge: true
    case .noKey, .unusableKey, .badAddress, .unreachable, .brokeOff, .late, .keyRefused,
      .noCredits, .forbidden, .notThere, .limited, .paced, .failing, .refused, .unscored,
      .cancelled:
      false
    }
  }
}
