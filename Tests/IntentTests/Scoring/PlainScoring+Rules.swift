import Foundation
import Intent

extension PlainScoring {
  /// What the model says about one kind.
  struct Rule: Sendable {
    let signal: Signal
    let sign: Character
    let strength: @Sendable (Double?) -> Double
    var isGauge = false

    init(_ signal: Signal, _ sign: Character, _ strength: Double) {
      self.signal = signal
      self.sign = sign
      self.strength = { _ in strength }
    }

    init(
      _ signal: Signal, _ sign: Character = "+", else missing: Double, isGauge: Bool = false,
      in range: ClosedRange<Double>, strength: @escaping @Sendable (Double) -> Double
    ) {
      self.signal = signal
      self.sign = sign
      self.isGauge = isGauge
      self.strength = { magnitude in
        guard let magnitude, !(magnitude == 0 && signal == .funding) else { return missing }
        return min(max(strength(magnitude), range.lowerBound), range.upperBound)
      }
    }

    static let all: [Evidence.Kind: Rule] = [
      .fundingRound: Rule(.funding, else: 0.6, in: 0.3...1) { 0.4 + 0.3 * (log10($0) - 6) },
      .ipo: Rule(.funding, "+", 1),
      .acquisition: Rule(.funding, else: 0.7, in: 0.5...1) { 0.5 + 0.2 * (log10($0) - 6) },
      .grant: Rule(.funding, else: 0.3, in: 0.2...0.6) { 0.2 + 0.2 * (log10($0) - 5) },
      .bankruptcy: Rule(.funding, "-", 1),
      .openRoles: Rule(.hiring, else: 0.4, isGauge: true, in: 0...0.85) { log2(1 + $0) / 6 },
      .hiringGrowth: Rule(.hiring, else: 0.3, isGauge: true, in: 0...0.7) { $0 / 100 },
      .executiveHire: Rule(.hiring, "+", 0.5),
      .layoffs: Rule(.hiring, "-", else: 0.5, in: 0.2...1) { 0.2 + $0 / 25 },
      .hiringFreeze: Rule(.hiring, "-", 0.6),
      .productLaunch: Rule(.news, "+", 0.6),
      .partnership: Rule(.news, "+", 0.45),
      .expansion: Rule(.news, "+", 0.5),
      .leadershipChange: Rule(.news, "+", 0.5),
      .award: Rule(.news, "+", 0.2),
      .mention: Rule(.news, else: 0.125, in: 0...0.5) { log2(1 + $0) / 8 },
      .breach: Rule(.news, "-", 0.3),
      .lawsuit: Rule(.news, "-", 0.3),
      .technologyAdopted: Rule(.technology, "+", 0.7),
      .technologyEvaluated: Rule(.technology, "+", 0.8),
      .technologyDropped: Rule(.technology, "+", 0.6),
      .release: Rule(.technology, "+", 0.5),
      .technologyLockedIn: Rule(.technology, "-", 0.7),
      .demoRequest: Rule(.web, "+", 0.95),
      .trialStarted: Rule(.web, "+", 0.95),
      .pricingVisit: Rule(.web, else: 0.5, isGauge: true, in: 0...0.9) { log2(1 + $0) / 4 },
      .pageVisit: Rule(.web, else: 0.125, isGauge: true, in: 0...0.6) { log2(1 + $0) / 8 },
      .contentDownload: Rule(.web, "+", 0.4),
      .trafficGrowth: Rule(.web, else: 0.3, isGauge: true, in: 0...0.9) { $0 / 60 },
      .siteChange: Rule(.web, "+", 0.3),
    ]
  }
}
