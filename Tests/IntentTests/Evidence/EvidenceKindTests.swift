import Intent
import Testing

@Suite struct EvidenceKindTests {
  static let signals: [(Signal, [String])] = [
    (.funding, ["funding_round", "ipo", "acquisition", "grant", "bankruptcy"]),
    (.hiring, ["open_roles", "hiring_growth", "executive_hire", "layoffs", "hiring_freeze"]),
    (
      .news,
      [
        "product_launch", "partnership", "expansion", "leadership_change", "award", "mention",
        "breach", "lawsuit",
      ]
    ),
    (
      .technology,
      [
        "technology_adopted", "technology_evaluated", "technology_dropped", "release",
        "technology_locked_in",
      ]
    ),
    (
      .web,
      [
        "demo_request", "trial_started", "pricing_visit", "page_visit", "content_download",
        "traffic_growth", "site_change",
      ]
    ),
  ]

  @Test(arguments: signals)
  func `a signal is made of its kinds`(signal: Signal, kinds: [String]) {
    #expect(Evidence.Kind.allCases.filter { $0.signal == signal }.map(\.rawValue) == kinds)
  }

  @Test func `six kinds take intent away`() {
    let negative = Evidence.Kind.allCases.filter { !$0.isPositive }

    #expect(
      negative == [.bankruptcy, .layoffs, .hiringFreeze, .breach, .lawsuit, .technologyLockedIn])
  }

  @Test func `five kinds are readings`() {
    let gauges = Evidence.Kind.allCases.filter(\.isGauge)

    #expect(gauges == [.openRoles, .hiringGrowth, .pricingVisit, .pageVisit, .trafficGrowth])
  }

  @Test func `three kinds are not said to those they tell of`() {
    let unsaid = Evidence.Kind.allCases.filter(\.isUnsaid)

    #expect(unsaid == [.pricingVisit, .pageVisit, .contentDownload])
  }

  @Test(arguments: [
    (Evidence.Unit.dollars, [Evidence.Kind.fundingRound, .acquisition, .grant]),
    (.count, [.openRoles, .mention]),
    (.percentAMonth, [.hiringGrowth, .trafficGrowth]),
    (.percentOfStaff, [.layoffs]),
    (.visits, [.pricingVisit, .pageVisit]),
  ])
  func `a magnitude counts in the unit of its kind`(unit: Evidence.Unit, kinds: [Evidence.Kind]) {
    #expect(Evidence.Kind.allCases.filter { $0.unit == unit } == kinds)
  }

  @Test func `a kind reads as words`() {
    #expect(Evidence.Kind.technologyLockedIn.words == "technology locked in")
    #expect(Evidence.Kind.ipo.words == "ipo")
  }
}
