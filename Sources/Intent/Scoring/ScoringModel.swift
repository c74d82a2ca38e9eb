import Foundation

/// Turns evidence into a score: the same evidence at the same instant always gives the same one.
///
/// ```swift
/// let score = ScoringModel().score(evidence, looks: .unseen, at: now)
/// score.total  // 91
/// ```
package struct ScoringModel: Sendable {
  package let policy: Policy

  package init(policy: Policy = .standard) {
    self.policy = policy
  }

  /// The points of each signal at an instant, replayed from the evidence alone.
  ///
  /// - Complexity: O(*n*), without allocation.
  package func points(of ledger: Ledger, at instant: Date) -> PerSignal<Int> {
    sums(of: ledger, atSeconds: instant.timeIntervalSince1970).net(caps: policy.caps)
  }

  func sums(of ledger: Ledger, atSeconds seconds: Double) -> PerSignal<SignalPoints> {
    var sums = PerSignal(repeating: SignalPoints())
    ledger.forEachWeight(at: seconds, under: policy) { weight, signal, isPositive in
      sums[signal].add(weight: weight, isPositive: isPositive)
    }
    return sums
  }

  /// Scores a company at an instant.
  ///
  /// The looks are what came of the last look at each signal; nil replays an instant by its
  /// evidence alone: then no evidence counts 0 instead of unscorable.
  /// - Complexity: O(*n* log *n*); see ``decayDate(of:at:)`` for evidence against.
  package func score(_ evidence: some Sequence<Evidence>, looks: Looks?, at instant: Date) -> Score
  {
    score(Ledger(evidence), looks: looks, at: instant)
  }

  /// Scores a company whose evidence is already in order.
  package func score(_ ledger: Ledger, looks: Looks?, at instant: Date) -> Score {
    let seconds = instant.timeIntervalSince1970
    let sums = sums(of: ledger, atSeconds: seconds)
    let points = sums.net(caps: policy.caps)
    let events = sharedEvents(of: ledger, at: seconds, sums: sums)
    let trend = Trend { days in
      days == 0 ? points.sum : self.points(of: ledger, at: instant - Double(days) * 86_400).sum
    }
    let seen = ledger.isSeen(at: seconds)
    let statuses = PerSignal<SignalStatus>(
      funding: status(seen.funding, looks?.funding), hiring: status(seen.hiring, looks?.hiring),
      news: status(seen.news, looks?.news),
      technology: status(seen.technology, looks?.technology), web: status(seen.web, looks?.web))
    let total = points.sum
    let coverage = coverage(of: statuses)
    let isScorable = coverage > 0 || looks == nil
    let momentum = total - trend.weekAgo
    let decayDate = isScorable ? decayDate(of: ledger, at: seconds) : nil
    return Score(
      points: points, statuses: statuses, coverage: coverage / 100,
      status: isScorable ? (coverage >= 100 ? .complete : .partial) : .unscorable,
      policy: policy.name, scoredAt: instant, keyTriggers: keyTriggers(of: events, from: ledger),
      summary: ScoreSummary(
        total: isScorable ? total : nil, band: isScorable ? policy.band(of: total) : nil,
        stage: stage(of: total, events: events),
        urgency: urgency(
          of: total, momentum: momentum, decayDate: decayDate, events: events, at: instant),
        momentum: momentum, trend: trend, scoredAt: instant, decayDate: decayDate,
        isStale: looks?.isStale ?? false))
  }

  private func status(_ isSeen: Bool, _ look: SignalStatus?) -> SignalStatus {
    isSeen ? .ok : look ?? .unavailable
  }

  /// What of the 100 points somebody has looked at.
  private func coverage(of statuses: PerSignal<SignalStatus>) -> Double {
    var sum = Double(policy.caps.funding) * statuses.funding.coverage
    sum += Double(policy.caps.hiring) * statuses.hiring.coverage
    sum += Double(policy.caps.news) * statuses.news.coverage
    sum += Double(policy.caps.technology) * statuses.technology.coverage
    return sum + Double(policy.caps.web) * statuses.web.coverage
  }

  private func keyTriggers(of events: [SharedEvent], from ledger: Ledger) -> [String] {
    var triggers: [(tenths: Int, rank: Int, index: Int)] = []
    triggers.reserveCapacity(4)
    for (event, tenths) in events where event.standing.isPositive && tenths > 0 {
      let rank = event.standing.rank
      let place =
        triggers.firstIndex { ($0.tenths, rank) < (tenths, $0.rank) } ?? triggers.count
      guard place < 3 else { continue }
      triggers.insert((tenths, rank, event.standing.index), at: place)
      if triggers.count > 3 { triggers.removeLast() }
    }
    return triggers.map { ledger.evidence[$0.index].headline }
  }
}
