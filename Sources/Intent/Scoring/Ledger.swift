import Foundation

/// One company's evidence, put in order once so that it can be scored at many instants.
///
/// Tellings of one event stand beside each other, and so do a gauge's readings from one source,
/// newest first; scoring at an instant is then one pass without allocation.
package struct Ledger: Sendable {
  let evidence: [Evidence]

  /// The tellings in an order that does not depend on how the evidence came.
  private(set) var tellings: [Telling]

  /// Puts evidence in order.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ evidence: some Sequence<Evidence>) {
    let evidence = Array(evidence)
    func comesFirst(_ first: Telling, _ second: Telling) -> Bool {
      first.observedAt != second.observedAt
        ? first.observedAt > second.observedAt
        : evidence[first.index].comesFirst(before: evidence[second.index])
    }

    // What is sorted is small and plain: moving whole pieces about would cost more than scoring.
    var tellings = evidence.indices.map { Telling(evidence[$0], index: $0) }
    tellings.sort(by: comesFirst)
    var groups: [GroupKey: Int] = [:]
    for place in tellings.indices {
      tellings[place].rank = place
      tellings[place].group = place
      guard let key = GroupKey(evidence[tellings[place].index]) else { continue }
      if let group = groups[key] {
        tellings[place].group = group
      } else {
        groups[key] = place
      }
    }
    if !groups.isEmpty {
      tellings.sort { ($0.group, $0.rank) < ($1.group, $1.rank) }
    }
    self.evidence = evidence
    self.tellings = tellings
  }

  private init(evidence: [Evidence], tellings: [Telling]) {
    self.evidence = evidence
    self.tellings = tellings
  }

  /// Whether anything counts at an instant, for each signal.
  func isSeen(at seconds: Double) -> PerSignal<Bool> {
    var seen = PerSignal(repeating: false)
    for telling in tellings where telling.isKnown(at: seconds) { seen[telling.signal] = true }
    return seen
  }

  /// The ledger with only what counts at an instant: nothing later, and of gauges the latest.
  func settled(at seconds: Double) -> Ledger {
    var kept: [Telling] = []
    kept.reserveCapacity(tellings.count)
    for telling in tellings where telling.isKnown(at: seconds) {
      if telling.isGauge, let last = kept.last, last.group == telling.group {
        guard telling.isStrongerReading(than: last) else { continue }
        kept.removeLast()
      }
      kept.append(telling)
    }
    return Ledger(evidence: evidence, tellings: kept)
  }
}

extension Ledger {
  /// What scoring needs of one piece of evidence.
  struct Telling: Sendable {
    /// Seconds since 1970.
    let observedAt: Double
    let strength: Double
    let confidence: Double
    let kind: Evidence.Kind
    let signal: Signal
    let isPositive: Bool

    /// Whether only the latest of its group counts.
    let isGauge: Bool

    /// The event or gauge that it belongs to.
    fileprivate(set) var group = 0

    /// Its place among all tellings by what comes first.
    fileprivate(set) var rank = 0

    /// Its place in ``Ledger/evidence``.
    let index: Int

    fileprivate init(_ piece: Evidence, index: Int) {
      observedAt = piece.observedAt.timeIntervalSince1970
      strength = piece.strength
      confidence = piece.confidence
      kind = piece.kind
      signal = piece.kind.signal
      isPositive = piece.kind.isPositive
      isGauge = piece.event == nil && piece.kind.isGauge
      self.index = index
    }

    /// Whether it is known at an instant; clocks differ, so a day ahead is.
    func isKnown(at seconds: Double) -> Bool { observedAt <= seconds + 86_400 }

    /// Whether it stands instead of a reading of the same gauge that comes first.
    func isStrongerReading(than first: Telling) -> Bool {
      observedAt == first.observedAt && strength > first.strength
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
