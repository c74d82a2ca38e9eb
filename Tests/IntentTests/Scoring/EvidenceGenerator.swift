import Foundation
import Intent
import TestSupport

/// Makes companies' evidence that looks random and is the same for the same seed.
struct EvidenceGenerator {
  private var random: SeededGenerator
  private var made = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Up to so many pieces, from long past to somewhat ahead; some at the same time, some told
  /// several times, some read from several sources.
  mutating func company(upTo count: Int = 14) -> [Evidence] {
    let reach = Double.random(in: 1...400, using: &random)
    return (0..<Int.random(in: 0...count, using: &random)).map { _ in piece(within: reach) }
  }

  mutating func piece(within days: Double = 400) -> Evidence {
    made += 1
    let kind = Evidence.Kind.allCases.randomElement(using: &random) ?? .ipo
    let daysAgo = Double.random(in: -2...days, using: &random)
    return .piece(
      kind, daysAgo: isOneIn(3) ? daysAgo.rounded() : daysAgo, headline: "headline \(made)",
      magnitude: isOneIn(4) ? nil : magnitude(of: kind), confidence: confidence(),
      source: isOneIn(3) ? "feed" : "import",
      event: isOneIn(3) ? "event \(Int.random(in: 1...3, using: &random))" : nil)
  }

  mutating func shuffled(_ evidence: [Evidence]) -> [Evidence] {
    evidence.shuffled(using: &random)
  }

  mutating func instant() -> Date {
    isOneIn(10) ? midnight : midnight + Double.random(in: -200...200, using: &random) * day
  }

  private mutating func magnitude(of kind: Evidence.Kind) -> Double {
    if isOneIn(10) { return 0 }
    return switch kind.unit {
    case .dollars: pow(10, .random(in: 3...10, using: &random))
    case .percentAMonth: .random(in: -50...150, using: &random)
    case .percentOfStaff: .random(in: 0...60, using: &random)
    case .count, .visits: Double(Int.random(in: 0...200, using: &random))
    case nil: .random(in: 0...1_000, using: &random)
    }
  }

  private mutating func confidence() -> Double {
    switch Int.random(in: 0...9, using: &random) {
    case 0...4: 1
    case 5: 0
    case 6: .random(in: 0...0.003, using: &random)
    default: .random(in: 0...1, using: &random)
    }
  }

  private mutating func isOneIn(_ count: Int) -> Bool {
    Int.random(in: 1...count, using: &random) == 1
  }
}
