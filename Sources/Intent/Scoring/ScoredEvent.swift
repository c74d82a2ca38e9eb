import Foundation

/// One event with what it gives to its signal: a line of "why".
package struct ScoredEvent: Hashable, Sendable {
  /// The strongest telling, which stands for the event.
  package let evidence: Evidence

  /// How many pieces of evidence tell of it.
  package let tellings: Int
  package let strength: Double

  /// The confidences of all tellings, joined.
  package let confidence: Double
  package let freshness: Double

  /// What it weighs, in `0.001...0.999`.
  package let weight: Double

  /// Its part of the signal's points, to a tenth; below 0 for evidence against.
  package let share: Double

  /// When it will weigh less than 0.001 and count as nothing.
  package let goneOn: Date
}

extension ScoringModel {
  /// Every event that counts at an instant, by signal, then with the largest share first.
  ///
  /// The shares of a signal's events add up to its points.
  package func events(of ledger: Ledger, at instant: Date) -> [ScoredEvent] {
    let seconds = instant.timeIntervalSince1970
    let shared = sharedEvents(
      of: ledger, at: seconds, sums: sums(of: ledger, atSeconds: seconds))
    return shared.map { event, tenths in
      let evidence = ledger.evidence[event.standing.index]
      return ScoredEvent(
        evidence: evidence, tellings: event.tellings, strength: event.standing.strength,
        confidence: event.confidence, freshness: event.freshness, weight: event.weight,
        share: Double(tenths) / 10, goneOn: goneOn(event, in: ledger, at: seconds))
    }
  }

  /// When no telling of an event will count; a weaker one lasts longer where it is newer.
  private func goneOn(_ event: Ledger.Weighed, in ledger: Ledger, at seconds: Double) -> Date {
    let standing = policy.dayGone(
      ledger.evidence[event.standing.index], certainty: event.confidence)
    guard event.tellings > 1 else { return standing }
    return ledger.tellings.lazy
      .filter { $0.group == event.standing.group && $0.isKnown(at: seconds) }
      .filter { $0.strength * event.confidence >= 0.001 }
      .map { policy.dayGone(ledger.evidence[$0.index], certainty: event.confidence) }
      .reduce(standing, max)
  }
}

extension Policy {
  /// When a piece of evidence will weigh 0.001 and no longer count.
  fileprivate func dayGone(_ evidence: Evidence, certainty: Double) -> Date {
    let signal = evidence.kind.signal
    let halvings = log2(max(1, evidence.strength * certainty / 0.001))
    return evidence.observedAt + (holds[signal] + halfLives[signal] * halvings) * 86_400
  }
}
