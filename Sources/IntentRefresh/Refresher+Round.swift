import Foundation
import Intent

extension Refresher {
  /// Runs a round now; while one is under way, joins it and waits for its end.
  ///
  /// Gathers evidence, then scores what is due in chunks. Each chunk is kept as a whole, so a round
  /// that is cancelled between two of them has lost nothing: what is left stays due. While paused,
  /// the round waits; it also waits where a chunk cannot be kept for lack of room, or nobody may be
  /// asked for scores, until that changes or somebody asks for a round again. Three chunks failing
  /// in a row for another reason mean that the store is gone, and end the round; so does a scorer
  /// that refuses until somebody does something about it, which is asked again by hand alone.
  @discardableResult
  package func refresh(isByHand: Bool = true) async -> RoundReport {
    if isByHand { stop = nil }
    guard !isRoundUnderWay else { return await joinedRound() }
    roundBegins()
    let round = await self.round()
    report.yield(.roundEnded(round))
    roundEnds(with: round)
    return round
  }

  /// Scores these companies now, whether due or not, and even while paused.
  ///
  /// A company that is being scored already is scored again after that: its evidence may have
  /// changed since.
  @discardableResult
  package func refresh(_ domains: [Domain]) async -> RoundReport {
    var known: Set<Domain> = []
    let each = domains.filter { known.insert($0).inserted }
    var round = RoundReport(began: now(), ended: now())
    await rescore(each, into: &round, isRound: false)
    round.ended = now()
    return round
  }

  private func joinedRound() async -> RoundReport {
    if isHeld {
      isToTryAgain = true
      wake()
    }
    while isRoundUnderWay, !Task.isCancelled { await change() }
    if let lastReport, !isRoundUnderWay { return lastReport }
    return RoundReport(began: now(), ended: now(), wasCutShort: true)
  }

  private func round() async -> RoundReport {
    let mayBegin = await mayGoOn()
    var round = RoundReport(began: now(), ended: now(), wasCutShort: !mayBegin)
    var due: [Domain] = []
    var problems: [String] = []
    if mayBegin {
      problems = await gathered()
      do {
        due = try await work.due(now())
      } catch {
        round.wasCutShort = true
        if !Task.isCancelled { problems.append("\(error)") }
      }
    }
    report.yield(.roundBegan(due: due.count, at: round.began))
    for problem in problems { fail(nil, problem) }
    if let stop, !due.isEmpty {
      round.wasCutShort = true
      tell(of: stop)
    } else {
      await rescore(due, into: &round, isRound: true)
    }
    round.ended = now()
    return round
  }

  private func gathered() async -> [String] {
    do {
      return try await work.gather(now())
    } catch {
      return Task.isCancelled ? [] : ["\(error)"]
    }
  }

  /// What has come since the round began, which may wait for hours for whoever scores.
  private func newlyDue(besides known: Set<Domain>) async -> [Domain] {
    for problem in await gathered() { fail(nil, problem) }
    do {
      return try await work.due(now()).filter { !known.contains($0) }
    } catch {
      if !Task.isCancelled { fail(nil, "\(error)") }
      return []
    }
  }

  /// Scores companies chunk by chunk; only a round tells its progress and heeds a pause.
  private func rescore(
    _ domains: [Domain], into round: inout RoundReport, isRound: Bool
  ) async {
    var failedInARow = 0
    var (rest, all) = (domains[...], Set(domains))
    var sinceGathered = clock.stopwatch()
    while !rest.isEmpty {
      let before = rest.count
      let count = min(max(1, await work.chunk(rest) ?? chunk), before)
      var pause: RefreshWork.Rest?
      do {
        if isRound { await heedPause() }
        let outcome = try await scored(Array(rest.prefix(count)), for: isRound ? .round : .person)
        take(outcome, into: &round)
        failedInARow = 0
        rest = rest.dropFirst(count)
        if !outcome.left.isEmpty { rest = outcome.left + rest }
        pause = outcome.rest
      } catch {
        guard !Task.isCancelled else {
          round.wasCutShort = true
          return
        }
        if isRound, work.isLasting(error) {
          await hold(for: .init(.waiting, reason: "\(error)", length: Self.holdLength))
          continue
        }
        fail(nil, "\(error)")
        round.failed += count
        failedInARow += 1
        rest = rest.dropFirst(count)
      }
      if isRound, rest.count < before {
        report.yield(.progressed(done: all.count - rest.count, of: all.count))
      }
      if failedInARow == 3 {
        round.wasCutShort = !rest.isEmpty
        return
      }
      guard let pause, !rest.isEmpty else { continue }
      if isRound, pause.kind == .stopped {
        stop = pause
        round.wasCutShort = true
        tell(of: pause)
        return
      } else if isRound {
        await hold(for: pause)
        guard sinceGathered.elapsed >= interval, !Task.isCancelled else { continue }
        sinceGathered = clock.stopwatch()
        rest += await newlyDue(besides: all)
        all.formUnion(rest)
      } else if await !waitsOut(pause) {
        guard !Task.isCancelled else {
          round.wasCutShort = true
          return
        }
        fail(rest.count == 1 ? rest.first : nil, pause.reason)
        round.failed += rest.count
        return
      }
    }
  }

  private func mayGoOn() async -> Bool {
    await heedPause()
    return !Task.isCancelled
  }

  private func heedPause() async {
    while isPaused, !Task.isCancelled { await change() }
  }

  /// Scores one chunk, once none of its companies is being scored elsewhere.
  private func scored(
    _ chunk: [Domain], for asker: RefreshWork.Asker
  ) async throws -> RefreshWork.Chunk {
    while !inHand.isDisjoint(with: chunk), !Task.isCancelled { await change() }
    try Task.checkCancellation()
    inHand.formUnion(chunk)
    defer {
      inHand.subtract(chunk)
      wake()
    }
    return try await work.rescore(chunk, now(), asker)
  }

  private func take(_ chunk: RefreshWork.Chunk, into round: inout RoundReport) {
    round.scored += chunk.scored.count
    round.failed += chunk.failed.count
    if !chunk.scored.isEmpty {
      stop = nil
      report.yield(.scored(chunk.scored))
    }
    for change in chunk.scored.compactMap(\.bandChange) {
      round.bandChanges += 1
      report.yield(.bandChanged(change))
    }
    for (domain, reason) in chunk.failed { fail(domain, reason) }
  }

  /// Reports a failure in one line: errors carry text from anywhere.
  private func fail(_ domain: Domain?, _ reason: String) {
    report.yield(.failed(domain, reason: reason.oneLine))
  }
}
