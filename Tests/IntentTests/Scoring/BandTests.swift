import Intent
import Testing

@Suite struct BandTests {
  @Test(arguments: [
    (100, Band.hot), (75, .hot), (74, .warm), (50, .warm), (49, .cold), (0, .cold),
  ])
  func `a band begins at its floor`(total: Int, band: Band) {
    #expect(Policy.standard.band(of: total) == band)
  }

  @Test(arguments: Band.allCases)
  func `the floor of a band is its lowest score`(band: Band) {
    let lowest = (0...100).first { Policy.standard.band(of: $0) == band }

    #expect(Policy.standard.floor(of: band) == lowest)
  }

  @Test(arguments: [(0.75, Band.hot), (0.7449, .warm), (0.495, .warm), (0.4949, .cold)])
  func `a score has the band of its points`(confidence: Double, band: Band) {
    let summary = ScoringModel(policy: .steady).summary(.piece(.ipo, confidence: confidence))

    #expect(summary.band == band)
  }

  @Test func `a colder band is less than a hotter one`() {
    #expect(Band.allCases.sorted() == [.cold, .warm, .hot])
  }

  @Test func `bands are named as in the interface`() {
    #expect(Band.allCases.map(\.rawValue) == ["HOT", "WARM", "COLD"])
  }
}
