import Foundation

extension Ledger {
  /// One event as it counts at an instant.
  struct Weighed {
    let signal: Signal
    let isPositive: Bool

    /// The strongest telling, by its place in ``Ledger/evidence``; it stands for the event.
    var standing: Int
    var strength: Double
    var freshness: Double
    var confidence: Double
    var tellings: Int

    /// Strength, confidence and freshness together, at most 0.999.
    var weight: Double { min(0.999, strength * confidence * freshness) }
  }

  /// Hands each event that counts at an instant to a closure, in an order that never changes.
  ///
  /// Events that weigh less than 0.001 count as nothing and are passed over.
  /// - Complexity: O(*n*), without allocation.
  func forEachEvent(at seconds: Double, under policy: Policy, _ body: (Weighed) -> Void) {
    var current: Weighed?
    var doubt = 1.0
    var group = -1

    func finish() {
      guard var event = current else { return }
      event.confidence = 1 - doubt
      if event.weight >= 0.001 { body(event) }
      current = nil
    }

    for telling in tellings where Self.isKnown(telling, at: seconds) {
      if telling.group != group {
        finish()
        group = telling.group
        doubt = 1
      }
      let freshness = policy.freshness(
        of: telling.signal, age: max(0, seconds - telling.observedAt) / 86_400)
      if telling.isGauge { doubt = 1 }
      doubt *= 1 - telling.confidence
      let told = telling.isGauge ? 1 : (current?.tellings ?? 0) + 1
      guard !telling.isGauge, let event = current, !isStronger(telling, freshness, than: event)
      else {
        current = Weighed(
          signal: telling.signal, isPositive: telling.isPositive, standing: telling.index,
          strength: telling.strength, freshness: freshness, confidence: 0, tellings: told)
        continue
      }
      current?.tellings = told
    }
    finish()
  }

  private func isStronger(
    _ telling: Telling, _ freshness: Double, than event: Weighed
  ) -> Bool {
    let strength = telling.strength * freshness
    let standing = event.strength * event.freshness
    if strength != standing { return strength > standing }
    return evidence[telling.index].comesFirst(before: evidence[event.standing])
  }
}

extension Policy {
  /// What time has left of an observation, in `0...1`: 1 for the hold, then halved each half-life.
  ///
  /// The age is in days, not below 0.
  package func freshness(of signal: Signal, age: Double) -> Double {
    let faded = age - holds[signal]
    return faded <= 0 ? 1 : exp2(-faded / halfLives[signal])
  }
}
