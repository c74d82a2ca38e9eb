import Foundation

extension Evidence.Kind {
  /// How strong an observation is on the day it was made, in `0...1`.
  ///
  /// A magnitude of 0 dollars counts as missing ("undisclosed"), and so does one that is no finite
  /// number; a negative one otherwise counts 0; on a kind without a unit none is used.
  package func strength(of magnitude: Double?) -> Double {
    guard unit != nil, let magnitude, magnitude.isFinite,
      !(unit == .dollars && magnitude <= 0)
    else {
      return strengthWithoutMagnitude
    }
    return switch self {
    case .fundingRound: clamp(0.4 + 0.3 * log10(magnitude / 1_000_000), 0.3, 1)
    case .acquisition: clamp(0.5 + 0.2 * log10(magnitude / 1_000_000), 0.5, 1)
    case .grant: clamp(0.2 + 0.2 * log10(magnitude / 100_000), 0.2, 0.6)
    case .openRoles: clamp(log2(1 + max(0, magnitude)) / 6, 0, 0.85)
    case .hiringGrowth: clamp(magnitude / 100, 0, 0.7)
    case .layoffs: clamp(0.2 + magnitude / 25, 0.2, 1)
    case .mention: clamp(log2(1 + max(0, magnitude)) / 8, 0, 0.5)
    case .pricingVisit: clamp(log2(1 + max(0, magnitude)) / 4, 0, 0.9)
    case .pageVisit: clamp(log2(1 + max(0, magnitude)) / 8, 0, 0.6)
    case .trafficGrowth: clamp(magnitude / 60, 0, 0.9)
    default: strengthWithoutMagnitude
    }
  }

  private var strengthWithoutMagnitude: Double {
    switch self {
    case .ipo, .bankruptcy: 1
    case .demoRequest, .trialStarted: 0.95
    case .technologyEvaluated: 0.8
    case .acquisition, .technologyAdopted, .technologyLockedIn: 0.7
    case .fundingRound, .hiringFreeze, .productLaunch, .technologyDropped: 0.6
    case .executiveHire, .layoffs, .expansion, .leadershipChange, .release, .pricingVisit: 0.5
    case .partnership: 0.45
    case .openRoles, .contentDownload: 0.4
    case .grant, .hiringGrowth, .breach, .lawsuit, .trafficGrowth, .siteChange: 0.3
    case .award: 0.2
    case .mention, .pageVisit: 0.125
    }
  }
}

private func clamp(_ value: Double, _ low: Double, _ high: Double) -> Double {
  min(max(value, low), high)
}
