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
    forEachEvent(of: tellings[...], at: seconds, under: policy, body)
  }

  /// Hands what each event weighs at an instant to a closure, in the same order.
  ///
  /// This is what a score is replayed by, again and again: an event that is told of once, as most
  /// are, costs no more than its fading.
  @inline(__always)
  func forEachWeight(
    at seconds: Double, under policy: Policy,
    _ body: (_ weight: Double, _ signal: Signal, _ isPositive: Bool) -> Void
  ) {
    var start = 0
    while start < tellings.count {
      let telling = tellings[start]
      if telling.isAlone {
        start += 1
        guard telling.isKnown(at: seconds) else { continue }
        let freshness = policy.freshness(
          of: telling.signal, age: max(0, seconds - telling.observedAt) / 86_400)
        let weight = min(0.999, telling.force * freshness)
        if weight >= 0.001 { body(weight, telling.signal, telling.isPositive) }
      } else {
        let end = tellings[start...].firstIndex { $0.group != telling.group } ?? tellings.count
        forEachEvent(of: tellings[start..<end], at: seconds, under: policy) { event in
          body(event.weight, event.standing.signal, event.standing.isPositive)
        }
        start = end
      }
    }
  }

  private func forEachEvent(
    of tellings: ArraySlice<Telling>, at seconds: Double, under policy: Policy,
    _ body: (Weighed) -> Void
  ) {
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
    guard faded > 0 else { return 1 }
    return exp2(-faded / halfLives[signal])
  }
}
