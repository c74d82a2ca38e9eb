import Intent
import Testing

@Suite struct StrengthTests {
  static let withoutMagnitude: [(Double, [Evidence.Kind])] = [
    (1, [.ipo, .bankruptcy]),
    (0.95, [.demoRequest, .trialStarted]),
    (0.8, [.technologyEvaluated]),
    (0.7, [.acquisition, .technologyAdopted, .technologyLockedIn]),
    (0.6, [.fundingRound, .hiringFreeze, .productLaunch, .technologyDropped]),
    (0.5, [.executiveHire, .layoffs, .expansion, .leadershipChange, .release, .pricingVisit]),
    (0.45, [.partnership]),
    (0.4, [.openRoles, .contentDownload]),
    (0.3, [.grant, .hiringGrowth, .breach, .lawsuit, .trafficGrowth, .siteChange]),
    (0.2, [.award]),
    (0.125, [.mention, .pageVisit]),
  ]

  @Test(arguments: withoutMagnitude)
  func `without a magnitude a kind has one strength`(strength: Double, kinds: [Evidence.Kind]) {
    let found = Evidence.Kind.allCases.filter { $0.strength(of: nil) == strength }

    #expect(found == kinds.sorted { position($0) < position($1) })
  }

  @Test(arguments: [
    (50_000.0, 0.3), (100_000, 0.3), (1_000_000, 0.4), (10_000_000, 0.7), (20_000_000, 0.790308999),
    (100_000_000, 1), (600_000_000, 1),
  ])
  func `a round`(dollars: Double, strength: Double) {
    expect(.fundingRound, dollars, strength)
  }

  @Test(arguments: [
    (10_000.0, 0.5), (1_000_000, 0.5), (10_000_000, 0.7), (50_000_000, 0.839794000),
    (100_000_000, 0.9), (2_000_000_000, 1),
  ])
  func `an acquisition`(dollars: Double, strength: Double) {
    expect(.acquisition, dollars, strength)
  }

  @Test(arguments: [
    (1_000.0, 0.2), (100_000, 0.2), (500_000, 0.339794000), (1_000_000, 0.4), (10_000_000, 0.6),
    (100_000_000, 0.6),
  ])
  func `a grant`(dollars: Double, strength: Double) {
    expect(.grant, dollars, strength)
  }

  @Test(arguments: [
    (0.0, 0.0), (1, 0.166666667), (7, 0.5), (31, 0.833333333), (47, 0.85), (5_000, 0.85),
  ])
  func `open roles`(count: Double, strength: Double) {
    expect(.openRoles, count, strength)
  }

  @Test(arguments: [(-10.0, 0.0), (0, 0), (40, 0.4), (70, 0.7), (300, 0.7)])
  func `growth of hiring`(percent: Double, strength: Double) {
    expect(.hiringGrowth, percent, strength)
  }

  @Test(arguments: [(0.0, 0.2), (5, 0.4), (10, 0.6), (20, 1), (90, 1)])
  func `layoffs`(percent: Double, strength: Double) {
    expect(.layoffs, percent, strength)
  }

  @Test(arguments: [(0.0, 0.0), (1, 0.125), (3, 0.25), (15, 0.5), (255, 0.5)])
  func `mentions`(count: Double, strength: Double) {
    expect(.mention, count, strength)
  }

  @Test(arguments: [(0.0, 0.0), (1, 0.25), (3, 0.5), (9, 0.830482024), (15, 0.9)])
  func `visits to the prices`(count: Double, strength: Double) {
    expect(.pricingVisit, count, strength)
  }

  @Test(arguments: [(0.0, 0.0), (1, 0.125), (15, 0.5), (31, 0.6), (1_000, 0.6)])
  func `visits to pages`(count: Double, strength: Double) {
    expect(.pageVisit, count, strength)
  }

  @Test(arguments: [(-20.0, 0.0), (0, 0), (30, 0.5), (45, 0.75), (54, 0.9), (80, 0.9)])
  func `growth of traffic`(percent: Double, strength: Double) {
    expect(.trafficGrowth, percent, strength)
  }

  @Test(arguments: [(Evidence.Kind.fundingRound, 0.6), (.acquisition, 0.7), (.grant, 0.3)])
  func `an amount of nought is undisclosed`(kind: Evidence.Kind, strength: Double) {
    expect(kind, 0, strength)
  }

  @Test(arguments: Evidence.Kind.allCases.filter { $0.unit == nil })
  func `a magnitude on a kind without a unit is kept and not used`(kind: Evidence.Kind) {
    let piece = Evidence.piece(kind, magnitude: 1_000_000_000)

    #expect(piece.magnitude == 1_000_000_000)
    #expect(piece.strength == kind.strength(of: nil))
  }

  @Test(arguments: Evidence.Kind.allCases)
  func `a magnitude that is no number counts as missing`(kind: Evidence.Kind) {
    #expect(kind.strength(of: .infinity) == kind.strength(of: nil))
    #expect(kind.strength(of: .nan) == kind.strength(of: nil))
  }

  private func expect(
    _ kind: Evidence.Kind, _ magnitude: Double, _ strength: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = kind.strength(of: magnitude)

    #expect(found.isAbout(strength), "\(found)", sourceLocation: sourceLocation)
  }

  private func position(_ kind: Evidence.Kind) -> Int {
    Evidence.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}
