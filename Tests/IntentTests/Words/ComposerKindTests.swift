import Testing

@testable import Intent

/// What is said of each kind, alone and with its figures.
@Suite struct ComposerKindTests {
  static let news: [(Evidence.Kind, Double?, String?, [String])] = [
    (
      .fundingRound, 85e6, "Series C",
      ["$85M Series C closed 4 days ago.", "$85M raised in the Series C 4 days ago."]
    ),
    (.fundingRound, nil, nil, ["Funding round closed 4 days ago."]),
    (.ipo, nil, nil, ["IPO 4 days ago.", "Public since 8 March."]),
    (
      .acquisition, 420e6, "Mariner Clinics",
      [
        "$420M Mariner Clinics deal made public 4 days ago.",
        "$420M Mariner Clinics deal in the news 4 days ago.",
      ]
    ),
    (
      .grant, 6.2e6, "borehole",
      ["$6.2M borehole grant awarded 4 days ago.", "$6.2M borehole grant won 4 days ago."]
    ),
    (.openRoles, 1, nil, ["1 open role 4 days ago.", "1 open role posted 4 days ago."]),
    (
      .openRoles, 1_100, "nursing",
      ["1,100 open nursing roles 4 days ago.", "1,100 open nursing roles posted 4 days ago."]
    ),
    (
      .hiringGrowth, 40, nil,
      ["Hiring +40% MoM as of 4 days ago.", "Hiring up 40% in a month, read 4 days ago."]
    ),
    (.executiveHire, nil, "CIO", ["CIO hire 4 days ago.", "CIO hire announced 4 days ago."]),
    (.productLaunch, nil, "Checkout SDK", ["Checkout SDK launched 4 days ago."]),
    (
      .partnership, nil, "Sundbro Shipping",
      [
        "Sundbro Shipping partnership announced 4 days ago.",
        "Sundbro Shipping partnership, news of 4 days ago.",
      ]
    ),
    (
      .expansion, nil, "Singapore",
      ["Singapore expansion announced 4 days ago.", "Singapore expansion, news of 4 days ago."]
    ),
    (.leadershipChange, nil, "CTO", ["CTO change 4 days ago.", "CTO change, news of 4 days ago."]),
    (.award, nil, "safety", ["Safety award 4 days ago.", "Safety award won 4 days ago."]),
    (.mention, 1, nil, ["1 press mention 4 days ago.", "1 press mention, counted 4 days ago."]),
    (
      .mention, 15, nil,
      ["15 press mentions 4 days ago.", "15 press mentions, counted 4 days ago."]
    ),
    (
      .technologyAdopted, nil, "Kafka",
      ["Kafka taken up 4 days ago.", "Kafka in use, seen 4 days ago."]
    ),
    (
      .technologyEvaluated, nil, "fraud scoring",
      [
        "Fraud scoring options under comparison 4 days ago.",
        "Comparing fraud scoring options 4 days ago.",
      ]
    ),
    (
      .technologyDropped, nil, "planning system",
      ["Planning system dropped 4 days ago.", "Planning system gone, seen 4 days ago."]
    ),
    (.release, nil, "CLI 5.0", ["CLI 5.0 released 4 days ago.", "CLI 5.0 out since 8 March."]),
    (
      .demoRequest, nil, "usage billing",
      ["Demo on usage billing asked for 4 days ago.", "Demo request on usage billing 4 days ago."]
    ),
    (.trialStarted, nil, "trial", ["Trial started 4 days ago.", "On a trial since 8 March."]),
    (
      .pricingVisit, 9, nil,
      ["9 visits to our pricing page 4 days ago.", "Our pricing page visited 9 times 4 days ago."]
    ),
    (
      .pageVisit, 1, nil,
      ["1 visit to our pages 4 days ago.", "Our pages visited once 4 days ago."]
    ),
    (
      .contentDownload, nil, "Rate shopping",
      ["“Rate shopping” downloaded 4 days ago.", "Read up on “Rate shopping” 4 days ago."]
    ),
    (
      .trafficGrowth, 45, nil,
      [
        "Site traffic +45% MoM as of 4 days ago.",
        "Site traffic up 45% in a month, read 4 days ago.",
      ]
    ),
    (
      .siteChange, nil, "tenders",
      ["Site changed 4 days ago: tenders.", "Tenders new on the site 4 days ago."]
    ),
  ]

  static let setbacks: [(Evidence.Kind, Double?, String?, [String], String)] = [
    (
      .bankruptcy, nil, nil,
      ["went into bankruptcy 4 days ago", "filed for bankruptcy 4 days ago"], "bankruptcy"
    ),
    (
      .layoffs, 9, "claims",
      ["let 9% of its staff go 4 days ago", "cut 9% of its staff 4 days ago"], "layoffs"
    ),
    (
      .hiringFreeze, nil, nil, ["froze hiring 4 days ago", "put hiring on hold 4 days ago"],
      "new spending|budgets"
    ),
    (
      .breach, nil, "guest list",
      ["had a breach 4 days ago (guest list)", "dealt with a breach 4 days ago (guest list)"],
      "security"
    ),
    (
      .lawsuit, nil, "patent",
      ["got a lawsuit 4 days ago (patent)", "went to court 4 days ago (patent)"], "legal"
    ),
    (
      .technologyLockedIn, nil, "core banking",
      [
        "tied itself down with a core banking commitment 4 days ago",
        "made a core banking commitment 4 days ago",
      ], "renewal|does not cover"
    ),
  ]

  @Test(arguments: news) func `a kind in favour has its own news`(
    kind: Evidence.Kind, magnitude: Double?, subject: String?, ways: [String]
  ) {
    let words = WordsCase().with(kind, magnitude, about: subject).words

    #expect(ways.contains(words.whyNow), "\(words.whyNow)")
  }

  @Test(arguments: setbacks) func `a kind against is told, and has advice of its own`(
    kind: Evidence.Kind, magnitude: Double?, subject: String?, deeds: [String], advice: String
  ) throws {
    let words = WordsCase().with(.openRoles, 12, daysAgo: 9)
      .with(kind, magnitude, about: subject).words
    let caution = try #require(words.talkTrack.caution)

    #expect(deeds.contains { words.summary.contains("it \($0)") }, "\(words.summary)")
    #expect(advice.split(separator: "|").contains { caution.contains($0) }, "\(caution)")
    #expect(words.talkTrack.text.hasSuffix("Careful: \(caution)"))
    #expect(!words.whyNow.contains("it "))
  }

  @Test func `every kind is told, and no two alike`() {
    let told = Evidence.Kind.allCases.map { WordsCase().with($0, about: "Meridian").words.summary }

    #expect(Set(told).count == Evidence.Kind.allCases.count)
  }

  @Test(arguments: Evidence.Kind.allCases) func `a kind is told in several ways`(
    kind: Evidence.Kind
  ) {
    let words = (0..<40).map { number in
      var made = WordsCase()
      made.company = Company(domain: Domain(kept: "c\(number).example"), name: "Acme Robotics")
      return made.with(kind, about: "Meridian").words
    }

    #expect(Set(words.map(\.summary)).count > 1)
    #expect(Set(words.map(\.talkTrack.text)).count > 2)
  }
}
