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
    self.init(ordering: Array(evidence))
  }

  private init(ordering evidence: [Evidence]) {
    // What is sorted is small and plain: moving whole pieces about would cost more than scoring.
    var tellings: [Telling] = []
    tellings.reserveCapacity(evidence.count)
    for index in evidence.indices {
      tellings.append(
        Telling(
          evidence[index].kind, at: evidence[index].observedAt,
          magnitude: evidence[index].magnitude, confidence: evidence[index].confidence,
          namesEvent: evidence[index].event != nil, index: index))
    }
    tellings.sortInPlace { first, second in
      first.observedAt != second.observedAt
        ? first.observedAt > second.observedAt
        : evidence[first.index].comesFirst(before: evidence[second.index])
    }
    if Self.group(&tellings, of: evidence) {
      tellings.sortInPlace { ($0.group, $0.rank) < ($1.group, $1.rank) }
    }
    self.init(evidence: evidence, tellings: tellings)
  }

  private init(evidence: [Evidence], tellings: [Telling]) {
    self.evidence = evidence
    self.tellings = tellings
  }

  /// Finds the group of each telling; true if any has two.
  private static func group(_ tellings: inout [Telling], of evidence: [Evidence]) -> Bool {
    var isShared = false
    var groups: [GroupKey: Int] = [:]
    // Few are compared sooner than they are hashed.
    let isSmall = tellings.count <= 24
    for place in tellings.indices {
      tellings[place].rank = place
      tellings[place].group = place
      guard tellings[place].canShare else { continue }
      let index = tellings[place].index
      let first: Int?
      if isSmall {
        first = tellings[..<place].firstIndex { other in
          other.group == other.rank && other.mayShare(with: tellings[place])
            && evidence[other.index].sharesGroup(with: evidence[index])
        }
      } else {
        let key = GroupKey(evidence[index])
        first = key.flatMap { groups[$0] }
        if let key, first == nil { groups[key] = place }
      }
      guard let first else { continue }
      tellings[place].group = first
      tellings[place].isAlone = false
      tellings[first].isAlone = false
      isShared = true
    }
    return isShared
  }

  /// Whether anything counts at an instant, for each signal.
  func isSeen(at seconds: Double) -> PerSignal<Bool> {
    var seen = PerSignal(repeating: false)
    for telling in tellings where telling.isKnown(at: seconds) { seen[telling.signal] = true }
    return seen
  }

  /// The ledger with only what counts at an instant: nothing later, and of gauges the latest.
  func settled(at seconds: Double) -> Ledger {
    guard !tellings.allSatisfy({ $0.isAlone && $0.isKnown(at: seconds) }) else { return self }
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

    /// What it weighs alone and fresh.
    let force: Double
    let kind: Evidence.Kind
    let signal: Signal
    let isPositive: Bool

    /// Whether only the latest of its group counts.
    let isGauge: Bool

    /// Whether it names an event or reads a gauge, so that others may belong with it.
    fileprivate let canShare: Bool

    /// Whether no other belongs with it.
    fileprivate(set) var isAlone = true

    /// The event or gauge that it belongs to.
    fileprivate(set) var group = 0

    /// Its place among all tellings by what comes first.
    fileprivate(set) var rank = 0

    /// Its place in ``Ledger/evidence``.
    let index: Int

    /// Takes what it needs one by one: to copy a piece costs more than to weigh it.
    fileprivate init(
      _ kind: Evidence.Kind, at date: Date, magnitude: Double?, confidence: Double,
      namesEvent: Bool, index: Int
    ) {
      observedAt = date.timeIntervalSince1970
      strength = kind.strength(of: magnitude)
      self.confidence = confidence
      // As the confidences of several are joined, to the last bit.
      force = strength * (1 - (1 - confidence))
      self.kind = kind
      signal = kind.signal
      isPositive = kind.isPositive
      isGauge = !namesEvent && kind.isGauge
      canShare = namesEvent || isGauge
      self.index = index
    }

    /// Whether it is known at an instant; clocks differ, so a day ahead is.
    func isKnown(at seconds: Double) -> Bool { observedAt <= seconds + 86_400 }

    /// Whether it can be of one group with another, by all but the texts.
    fileprivate func mayShare(with other: Telling) -> Bool {
      canShare && isGauge == other.isGauge && signal == other.signal
        && isPositive == other.isPositive && (!isGauge || kind == other.kind)
    }

    /// Whether it stands instead of a reading of the same gauge that comes first.
    func isStrongerReading(than first: Telling) -> Bool {
      observedAt == first.observedAt && strength > first.strength
    }
  }
}

extension Evidence {
  /// Whether it names the same event as another, or comes from the same source where neither does.
  fileprivate func sharesGroup(with other: Evidence) -> Bool {
    event == nil ? source == other.source : event == other.event
  }
}

extension [Ledger.Telling] {
  /// Sorts the few of one company without a function call for each comparison; equal ones stay.
  @inline(__always)
  fileprivate mutating func sortInPlace(by precedes: (Element, Element) -> Bool) {
    guard count <= 24 else { return sort(by: precedes) }
    for index in indices.dropFirst() {
      let moved = self[index]
      var place = index
      while place > 0, precedes(moved, self[place - 1]) {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = moved
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
