import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension APIScorer {
  /// So many companies and fewer are asked for one by one: that takes a minute.
  static let fewest = 60

  /// A job is asked for seldom: it counts as little against the rate as it may.
  private static let firstPoll = Duration.seconds(2)
  private static let longestPoll = Duration.seconds(30)

  func chunk(of next: ArraySlice<Domain>) async -> Int? {
    let jobs = (try? await store.submittedJobs(to: host)) ?? []
    if let first = next.first, let job = jobs.about([first]) {
      let domains = Set(job.domains)
      return next.prefix { domains.contains($0) }.count
    }
    guard next.count > Self.fewest, !refusesJobs,
      let unscored = try? await store.unscored(under: rule.policy)
    else { return concurrency }
    let taken = singles.union(jobs.flatMap(\.domains))
    let count = next.prefix(ScoreAPI.largestJob)
      .prefix { unscored.contains($0) && !taken.contains($0) }.count
    return count > Self.fewest ? count : concurrency
  }

  /// Those of the companies that are due about which a job is under way, job by job; one about none
  /// of them is not waited for any longer.
  func sentAlready(of due: [Domain]) async throws -> [Domain] {
    var sent: [Domain] = []
    var unsent = Set(due)
    for job in try await store.submittedJobs(to: host) {
      let wanted = unsent.intersection(job.domains)
      if wanted.isEmpty { try await end(job) }
      sent += due.filter(wanted.contains)
      unsent.subtract(wanted)
    }
    return sent
  }

  private var host: String { APIPolicy.host(of: rule.policy) ?? "" }

  /// Goes on with the job about these companies, or hands one in; nil where they are to be asked for
  /// one by one.
  ///
  /// A person who names a few has an answer sooner than a job.
  func scoreAsJob(
    _ domains: [Domain], at instant: Date, for asker: RefreshWork.Asker, by api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    let isMany = domains.count > Self.fewest
    guard isMany || asker == .round else { return nil }
    guard let job = try await store.submittedJobs(to: host).about(domains) else {
      guard isMany, !refusesJobs, singles.isDisjoint(with: domains) else { return nil }
      return try await submit(domains, at: instant, to: api)
    }
    return try await goOn(with: job, about: domains, at: instant, by: api)
  }

  private func submit(
    _ domains: [Domain], at instant: Date, to api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    let companies = await named(domains)
    // Until it is sure to be known here, another would be paid for once more.
    singles.formUnion(domains)
    let job: SubmittedJob
    do throws(APIFault) {
      job = try await api.submit(companies)
    } catch {
      if !error.mayHaveArrived { singles.subtract(domains) }
      return try await heed(error, domains, at: instant, from: api)
    }
    try await store.keep(job, at: instant)
    singles.subtract(domains)
    return await waiting(for: domains, of: job, done: 0, by: api)
  }

  private func goOn(
    with job: SubmittedJob, about domains: [Domain], at instant: Date, by api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    let began = ContinuousClock.now
    let outcomes: [Domain: Result<APIScore, APIFault>]
    do throws(APIFault) {
      switch try await api.progress(of: job) {
      case .running(let done):
        book?.note(SourceBook.api) { $0.answered(at: instant, in: .now - began) }
        return await waiting(for: domains, of: job, done: done, by: api)
      case .failed: outcomes = [:]
      case .done(let address): outcomes = try await api.result(of: job, at: address)
      }
    } catch {
      if error.endsJob {
        singles.formUnion(job.domains)
        try await end(job)
      }
      return try await heed(error, domains, at: instant, from: api)
    }
    guard !outcomes.isEmpty else {
      singles.formUnion(job.domains)
      try await end(job)
      return nil
    }
    book?.note(SourceBook.api) { $0.answered(at: instant, in: .now - began) }
    let answers = domains.map { ($0, outcomes[$0] ?? .failure(.malformed("it is left out"))) }
    singles.formUnion(answers.filter { (try? $0.1.get()) == nil }.map(\.0))
    let chunk = try await keep(answers, at: instant, from: api)
    try await end(job)
    return chunk
  }

  /// With the names that the watchlist has for them.
  private func named(_ domains: [Domain]) async -> [(name: String, domain: Domain)] {
    let rows = (try? await store.rows(of: domains)) ?? []
    let names = Dictionary(
      rows.map { ($0.domain, $0.name) }, uniquingKeysWith: { first, _ in first })
    return domains.map { (names[$0] ?? $0.defaultName, $0) }
  }

  private func end(_ job: SubmittedJob) async throws {
    try await store.forget(job)
    polls[job.id] = nil
  }

  private func waiting(
    for domains: [Domain], of job: SubmittedJob, done: Int, by api: ScoreAPI
  ) async -> RefreshWork.Chunk {
    let count = polls[job.id, default: 0]
    polls[job.id] = count + 1
    let length = min(Self.firstPoll * (1 << min(count, 8)), Self.longestPoll)
    await noteAllowance(of: api)
    return RefreshWork.Chunk(
      [], left: domains,
      rest: .init(
        .busy, of: SourceBook.api,
        reason: "the scoring API works on \(Counted(job.domains.count, "company", "companies")),"
          + " \(done.grouped) done", length: await api.about(length)))
  }

  /// What goes wrong with a job leads back to single questions, unless it would with those too.
  private func heed(
    _ fault: APIFault, _ domains: [Domain], at instant: Date, from api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    if fault.endsJob {
      refusesJobs = true
      return nil
    }
    try Task.checkCancellation()
    return try await keep(domains.map { ($0, .failure(fault)) }, at: instant, from: api)
  }
}

extension [SubmittedJob] {
  /// The first that is about any of some companies.
  fileprivate func about(_ domains: [Domain]) -> SubmittedJob? {
    first { !Set($0.domains).isDisjoint(with: domains) }
  }
}

extension APIFault {
  /// Whether nothing more is to be had of a job because of it.
  fileprivate var endsJob: Bool {
    switch self {
    case .forbidden, .notThere, .noCredits, .refused, .unscored, .redirected, .tooLarge,
      .malformed:
      true
    case .noKey, .unusableKey, .badAddress, .unreachable, .brokeOff, .late, .keyRefused, .limited,
      .paced, .failing, .cancelled:
      false
    }
  }
}
