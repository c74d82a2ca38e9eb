import Foundation

extension Ledger {
  /// One event as it counts at an instant.
  struct Weighed {
    /// The strongest telling, which stands for the event.
    let standing: Telling
    let freshness: Double

    /// The confidences of all tellings, joined.
    var confidence: Double
    var tellings: Int

    /// Strength, confidence and freshness together, at most 0.999.
    var weight: Double { min(0.999, standing.strength * confidence * freshness) }
  }

  /// Hands each event that counts at an instant to a closure, in an order that never changes.
  ///
  /// Events that weigh less than 0.001 count as nothing and are passed over.
  /// - Complexity: O(*n*), without allocation.
  func forEachEvent(at seconds: Double, under policy: Policy, _ body: (Weighed) -> Void) {
    var current: Weighed?
    var doubt = 1.0

    func finish() {
      guard var event = current else { return }
      event.confidence = 1 - doubt
      if event.weight >= 0.001 { body(event) }
    }

    for telling in tellings where telling.isKnown(at: seconds) {
      let freshness = policy.freshness(
        of: telling.signal, age: max(0, seconds - telling.observedAt) / 86_400)
      if let event = current, event.standing.group == telling.group {
        if telling.isGauge {
          guard telling.isStrongerReading(than: event.standing) else { continue }
          doubt = 1 - telling.confidence
        } else {
          doubt *= 1 - telling.confidence
          current?.tellings += 1
          // The tellings come in the order that decides between equally strong ones.
          guard telling.strength * freshness > event.standing.strength * event.freshness else {
            continue
          }
        }
      } else {
        finish()
        doubt = 1 - telling.confidence
        current = nil
      }
      current = Weighed(
        standing: telling, freshness: freshness, confidence: 0, tellings: current?.tellings ?? 1)
    }
    finish()
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
