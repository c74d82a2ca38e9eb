import Foundation

/// One company's evidence, put in order once so that it can be scored at many instants.
///
/// Tellings of one event stand beside each other, and so do a gauge's readings from one source,
/// oldest first; scoring at an instant is then one pass without allocation.
package struct Ledger: Sendable {
  /// What scoring needs of one piece of evidence.
  struct Telling: Sendable {
    /// Seconds since 1970.
    let observedAt: Double
    let strength: Double
    let confidence: Double
    let signal: Signal
    let isPositive: Bool

    /// Whether only the latest of its group counts.
    let isGauge: Bool

    /// The event or gauge that it belongs to.
    let group: Int

    /// Its place in ``Ledger/evidence``.
    let index: Int
  }

  /// The evidence in an order that does not depend on how it came.
  let evidence: [Evidence]
  private(set) var tellings: [Telling]

  /// Puts evidence in order.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ evidence: some Sequence<Evidence>) {
    let ordered = evidence.sorted { $1.comesFirst(before: $0) }
    var groups: [GroupKey: Int] = [:]
    var count = 0
    var tellings: [Telling] = []
    tellings.reserveCapacity(ordered.count)
    for (index, piece) in ordered.enumerated() {
      var group = count
      if let key = GroupKey(piece) {
        group = groups[key] ?? count
        groups[key] = group
      }
      if group == count { count += 1 }
      tellings.append(
        Telling(
          observedAt: piece.observedAt.timeIntervalSince1970, strength: piece.strength,
          confidence: piece.confidence, signal: piece.kind.signal,
          isPositive: piece.kind.isPositive, isGauge: piece.event == nil && piece.kind.isGauge,
          group: group, index: index))
    }
    if !groups.isEmpty {
      tellings.sort { ($0.group, $0.order, $0.index) < ($1.group, $1.order, $1.index) }
    }
    self.evidence = ordered
    self.tellings = tellings
  }

  private init(evidence: [Evidence], tellings: [Telling]) {
    self.evidence = evidence
    self.tellings = tellings
  }

  /// Whether a telling is known at an instant; clocks differ, so a day ahead is.
  static func isKnown(_ telling: Telling, at seconds: Double) -> Bool {
    telling.observedAt <= seconds + 86_400
  }

  /// Whether anything counts at an instant, for each signal.
  func isSeen(at seconds: Double) -> PerSignal<Bool> {
    var seen = PerSignal(repeating: false)
    for telling in tellings where Self.isKnown(telling, at: seconds) { seen[telling.signal] = true }
    return seen
  }

  /// The ledger with only what counts at an instant: nothing later, and of gauges the latest.
  func settled(at seconds: Double) -> Ledger {
    var kept: [Telling] = []
    kept.reserveCapacity(tellings.count)
    for telling in tellings where Self.isKnown(telling, at: seconds) {
      if telling.isGauge, let last = kept.last, last.group == telling.group { kept.removeLast() }
      kept.append(telling)
    }
    return Ledger(evidence: evidence, tellings: kept)
  }
}

extension Ledger.Telling {
  /// Gauges' readings stand oldest first, at one time the strongest last.
  fileprivate var order: Order { isGauge ? Order(time: observedAt, strength: strength) : Order() }

  fileprivate struct Order: Comparable {
    var time = 0.0
    var strength = 0.0

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.time, lhs.strength) < (rhs.time, rhs.strength)
    }
  }
}

/// What makes two pieces tellings of one event, or readings of one gauge.
private struct GroupKey: Hashable {
  let text: String
  let signal: Signal
  let isPositive: Bool
  let gauge: Evidence.Kind?

  /// Nil for a piece that is an event of its own.
  init?(_ piece: Evidence) {
    if let event = piece.event {
      self.init(text: event, gauge: nil, of: piece.kind)
    } else if piece.kind.isGauge {
      self.init(text: piece.source, gauge: piece.kind, of: piece.kind)
    } else {
      return nil
    }
  }

  private init(text: String, gauge: Evidence.Kind?, of kind: Evidence.Kind) {
    self.text = text
    self.gauge = gauge
    signal = kind.signal
    isPositive = kind.isPositive
  }
}
