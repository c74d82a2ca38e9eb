import Foundation
import Intent

/// What counts of a company's evidence at an instant, by the rules of scoring said a second time
/// as plainly as they can be, with figures of their own.
struct PlainScoring {
  struct Telling {
    let evidence: Evidence
    let rule: Rule

    func strengthLeft(at instant: Date) -> Double {
      let age = max(0, instant.timeIntervalSince(evidence.observedAt) / 86_400)
      let faded = max(0, age - rule.signal.hold)
      return rule.strength(evidence.magnitude) * pow(2, -faded / rule.signal.halfLife)
    }
  }

  let events: [[Telling]]

  init(_ evidence: [Evidence], at instant: Date) {
    var events: [String: [Telling]] = [:]
    for (index, piece) in evidence.enumerated() {
      guard piece.observedAt.timeIntervalSince(instant) <= 86_400, let rule = Rule.all[piece.kind]
      else { continue }
      let telling = Telling(evidence: piece, rule: rule)
      if let key = piece.event {
        events["event \(key) \(rule.signal) \(rule.sign)", default: []].append(telling)
      } else if rule.isGauge {
        let key = "gauge \(piece.kind) \(piece.source)"
        if let other = events[key]?.first, !telling.replaces(other) { continue }
        events[key] = [telling]
      } else {
        events["piece \(index)"] = [telling]
      }
    }
    self.events = Array(events.values)
  }

  func points(at instant: Date) -> PerSignal<Int> {
    var doubt: [Signal: (for: Double, against: Double)] = [:]
    for tellings in events {
      let strength = tellings.map { $0.strengthLeft(at: instant) }.max() ?? 0
      let confidence = 1 - tellings.reduce(1) { $0 * (1 - $1.evidence.confidence) }
      let weight = min(strength * confidence, 0.999)
      guard weight >= 0.001, let rule = tellings.first?.rule else { continue }
      if rule.sign == "+" {
        doubt[rule.signal, default: (1, 1)].for *= 1 - weight
      } else {
        doubt[rule.signal, default: (1, 1)].against *= 1 - weight
      }
    }
    var points = PerSignal(repeating: 0)
    for (signal, (positive, negative)) in doubt {
      let exact = signal.cap * (1 - positive) * negative
      points[signal] = Int((exact + 0.5 + 1e-9).rounded(.down))
    }
    return points
  }

  /// Every midnight is looked at, one after the other.
  func decayDate(at instant: Date) -> Date? {
    let today = points(at: instant).sum
    let floor = today >= 75 ? 75.0 : today >= 50 ? 50 : Double(today) / 2
    let lastMidnight =
      instant.timeIntervalSince1970
      - instant.timeIntervalSince1970
      .truncatingRemainder(dividingBy: 86_400)
    return (1...730).lazy.map { Date(timeIntervalSince1970: lastMidnight + Double($0) * 86_400) }
      .first { Double(points(at: $0).sum) < floor }
  }
}

extension PlainScoring.Telling {
  fileprivate func replaces(_ other: Self) -> Bool {
    let (date, otherDate) = (evidence.observedAt, other.evidence.observedAt)
    guard date == otherDate else { return date > otherDate }
    let (strength, otherStrength) = (
      rule.strength(evidence.magnitude), rule.strength(other.evidence.magnitude)
    )
    guard strength == otherStrength else { return strength > otherStrength }
    return evidence.headline < other.evidence.headline
  }
}

extension Signal {
  fileprivate var cap: Double { [.funding: 25, .web: 15][self] ?? 20 }

  fileprivate var hold: Double { [.hiring: 14, .news: 7, .web: 3][self] ?? 30 }

  fileprivate var halfLife: Double {
    [.funding: 180, .hiring: 45, .news: 30, .technology: 90, .web: 14][self] ?? .nan
  }
}
