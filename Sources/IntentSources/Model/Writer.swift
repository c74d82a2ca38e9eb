import Foundation
import Intent

/// Has a model write for the companies that somebody looks at, a few at a time, and never twice from
/// the same evidence.
///
/// Whoever shows the words does not wait for it: what it wrote is kept, and reported.
package actor Writer {
  /// Everything reported, in order, for one consumer; it ends when ``run()`` does.
  package nonisolated let events: AsyncStream<Event>

  /// How often a company is tried when the model answers, but not with an answer.
  private static let mostTries = 3

  private let report: AsyncStream<Event>.Continuation
  private let concurrency: Int
  private let clock: any Clock<Duration>
  private let now: @Sendable () -> Date
  private let chance: @Sendable () -> Double
  private let work: WriterWork

  private let (changes, changed) = AsyncStream<Void>.makeStream(
    bufferingPolicy: .bufferingNewest(1))

  /// What is looked at, and what of it waits for its turn.
  private var lookedAt: Set<Domain> = []
  private var queue: [Domain] = []
  private var inHand: Set<Domain> = []

  /// What is done with until its evidence changes.
  private var settled: [Domain: WordsRevision] = [:]
  private var tries: [Domain: (revision: WordsRevision, count: Int)] = [:]
  private var patience = Patience()
  private var rest = Rest.none
  private var isStopped = false

  /// Makes a writer; ``run()`` starts it.
  ///
  /// - Parameters:
  ///   - concurrency: how many companies are written for at once; at least 1.
  ///   - clock: what waits are measured on.
  ///   - now: the wall clock, which only dates what is written.
  ///   - chance: a random number in `0..<1`, which parts waits of several programs.
  ///   - work: what a writer does to the outside.
  package init(
    concurrency: Int, clock: any Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { .now },
    chance: @escaping @Sendable () -> Double = { .random(in: 0..<1) }, work: WriterWork
  ) {
    precondition(concurrency > 0, "concurrency must be at least 1, not \(concurrency)")
    self.concurrency = concurrency
    self.clock = clock
    self.now = now
    self.chance = chance
    self.work = work
    (events, report) = AsyncStream.makeStream()
  }

  /// Says which companies are looked at now, the most wanted first, in place of those before.
  ///
  /// A company is looked into each time, so that it is written for anew when its evidence changed.
  package func want(_ domains: [Domain]) {
    lookedAt = []
    queue = domains.filter { lookedAt.insert($0).inserted }
    changed.yield()
  }

  /// Writes for what is wanted, until its task is cancelled or the model refuses the key.
  ///
  /// It runs once.
  package func run() async {
    defer { report.finish() }
    await withDiscardingTaskGroup { group in
      for await _ in changes {
        if isStopped { break }
        if case .due(let length) = rest {
          rest = .begun(length)
          group.addTask { await self.rest(length) }
        }
        while let domain = takeNext() {
          group.addTask { await self.write(for: domain) }
        }
      }
      group.cancelAll()
    }
  }
}

/// A time in which nothing is asked.
private enum Rest {
  case none
  case due(Duration)
  case begun(Duration)

  var length: Duration? {
    switch self {
    case .none: nil
    case .due(let length), .begun(let length): length
    }
  }
}

extension Writer {
  private var mayAsk: Bool { rest.length == nil && !isStopped }

  /// The next company, once there is room for it; a server that failed is first tried with one.
  private func takeNext() -> Domain? {
    guard mayAsk, inHand.count < (patience.isTried ? 1 : concurrency),
      let index = queue.firstIndex(where: { !inHand.contains($0) })
    else { return nil }
    let domain = queue.remove(at: index)
    inHand.insert(domain)
    return domain
  }

  private func write(for domain: Domain) async {
    do {
      try await look(into: domain)
    } catch {
      if !Task.isCancelled { report.yield(.fellShort(domain, reason: "\(error)".oneLine)) }
    }
    inHand.remove(domain)
    changed.yield()
  }

  private func look(into domain: Domain) async throws {
    guard let request = try await work.request(domain), !request.told.isEmpty else { return }
    let revision = work.revision(request)
    guard settled[domain] != revision, try await work.kept(domain) != revision else { return }
    guard mayAsk else { return putBack(domain) }
    let words: Words
    do throws(ModelFault) {
      words = try await work.write(request)
    } catch {
      return try await heed(error, about: domain, at: revision)
    }
    patience.restore()
    try await settle(domain, at: revision, .words(words))
    report.yield(.wrote(domain))
  }

  private func heed(
    _ fault: ModelFault, about domain: Domain, at revision: WordsRevision
  ) async throws {
    let reason = "\(fault)"
    switch fault.remedy {
    case .none:
      patience.restore()
      try await settle(domain, at: revision, .fellShort(reason: reason))
      report.yield(.fellShort(domain, reason: reason))
    case .setAside:
      patience.restore()
      settled[domain] = revision
      report.yield(.fellShort(domain, reason: reason))
    case .tryAgain:
      let before = tries[domain].flatMap { $0.revision == revision ? $0.count : nil } ?? 0
      tries[domain] = (revision, before + 1)
      if before + 1 < Self.mostTries {
        putBack(domain)
      } else {
        settled[domain] = revision
        report.yield(.fellShort(domain, reason: reason))
      }
      wait(after: fault)
    case .wait:
      putBack(domain)
      wait(after: fault)
    case .stop:
      guard !isStopped else { return }
      isStopped = true
      report.yield(.stopped(reason: reason))
    case .cancelled: break
    }
  }

  private func settle(
    _ domain: Domain, at revision: WordsRevision, _ outcome: Writing.Outcome
  ) async throws {
    // Also when it cannot be kept: the model is not asked twice.
    settled[domain] = revision
    try await work.keep(
      Writing(domain: domain, revision: revision, writtenAt: now(), outcome: outcome))
  }

  private func putBack(_ domain: Domain) {
    guard lookedAt.contains(domain), !queue.contains(domain) else { return }
    queue.insert(domain, at: 0)
  }

  /// Begins a rest; in one that has begun, only a server that asks for a longer one changes it.
  private func wait(after fault: ModelFault) {
    if rest.length != nil {
      guard case .limited = fault else { return }
    }
    let length = patience.wait(after: fault, chance: chance())
    guard length > rest.length ?? .zero else { return }
    rest = .due(length)
    report.yield(.waits(reason: "\(fault)", until: now() + length / .seconds(1)))
  }

  private func rest(_ length: Duration) async {
    // A cancelled sleep is the end of everything here.
    guard (try? await clock.sleep(for: length)) != nil else { return }
    if case .begun(length) = rest { rest = .none }
    changed.yield()
  }
}
