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
    if let job = job(for: next) { return job.domains.count }
    guard next.count > Self.fewest, !refusesJobs,
      let unscored = try? await store.unscored(under: rule.policy)
    else { return concurrency }
    let count = next.prefix(ScoreAPI.largestJob).prefix { unscored.contains($0) }.count
    return count > Self.fewest ? count : concurrency
  }

  private func job(for next: some Sequence<Domain>) -> SubmittedJob? {
    jobs.first { next.starts(with: $0.domains) }
  }

  /// Goes on with the job for these companies, or hands one in; nil where they are to be asked for
  /// one by one.
  func scoreAsJob(
    _ domains: [Domain], at instant: Date, by api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    let began = ContinuousClock.now
    let outcomes: [Domain: Result<APIScore, APIFault>]
    do throws(APIFault) {
      guard let job = job(for: domains) else {
        return await accepted(try await api.submit(named(domains)), by: api)
      }
      switch try await api.progress(of: job) {
      case .running(let done):
        book?.note(SourceBook.api) { $0.answered(at: instant, in: .now - began) }
        return await waiting(for: job, done: done, by: api)
      case .failed:
        refusesJobs = true
        end(job)
        return nil
      case .done(let address): outcomes = try await api.result(of: job, at: address)
      }
      end(job)
    } catch {
      return try await heed(error, domains, at: instant, from: api)
    }
    book?.note(SourceBook.api) { $0.answered(at: instant, in: .now - began) }
    return try await keep(
      domains.map { ($0, outcomes[$0] ?? .failure(.malformed("it is left out"))) }, at: instant,
      from: api)
  }

  /// With the names that the watchlist has for them.
  private func named(_ domains: [Domain]) async -> [(name: String, domain: Domain)] {
    let rows = (try? await store.rows(of: domains)) ?? []
    let names = Dictionary(
      rows.map { ($0.domain, $0.name) }, uniquingKeysWith: { first, _ in first })
    return domains.map { (names[$0] ?? $0.defaultName, $0) }
  }

  private func accepted(_ job: SubmittedJob, by api: ScoreAPI) async -> RefreshWork.Chunk {
    jobs.append(job)
    return await waiting(for: job, done: 0, by: api)
  }

  private func end(_ job: SubmittedJob) {
    jobs.removeAll { $0 == job }
    polls[job] = nil
  }

  private func waiting(for job: SubmittedJob, done: Int, by api: ScoreAPI) async
    -> RefreshWork.Chunk
  {
    let count = polls[job, default: 0]
    polls[job] = count + 1
    let length = min(Self.firstPoll * (1 << min(count, 8)), Self.longestPoll)
    await noteAllowance(of: api)
    return RefreshWork.Chunk(
      [], left: job.domains,
      rest: .init(
        .busy, of: SourceBook.api,
        reason: "the scoring API works on \(Counted(job.domains.count, "company", "companies")),"
          + " \(done.grouped) done", length: await api.about(length)))
  }

  /// What goes wrong with a job leads back to single questions, unless it would with those too.
  private func heed(
    _ fault: APIFault, _ domains: [Domain], at instant: Date, from api: ScoreAPI
  ) async throws -> RefreshWork.Chunk? {
    switch fault {
    case .forbidden, .notThere, .noCredits, .refused, .redirected, .tooLarge, .malformed:
      refusesJobs = true
      if let job = job(for: domains) { end(job) }
      return nil
    case .noKey, .unusableKey, .badAddress, .unreachable, .late, .keyRefused, .limited, .paced,
      .failing, .cancelled:
      try Task.checkCancellation()
      return try await keep(domains.map { ($0, .failure(fault)) }, at: instant, from: api)
    }
  }
}
