import Foundation
import Testing

@testable import Intent

@Suite struct GroundingTests {
  let made: WordsCase = {
    var made = WordsCase()
      .with(.fundingRound, 600e6, daysAgo: 21, about: "Series I", headline: "$600M Series I")
      .with(.openRoles, 47, daysAgo: 4, about: "engineering", headline: "47 open eng roles")
      .with(.hiringGrowth, 40, daysAgo: 4, headline: "Hiring +40% MoM")
      .with(.acquisition, 31e6, daysAgo: 128, headline: "Buys two makers of そら for £25M")
    made.company.name = "Stripe, Inc."
    made.contacts = [Contact(name: "Chloé Bénard", title: "VP Engineering")]
    made.profile = WordsCase.seller
    return made
  }()

  @Test(arguments: [
    "They raised $600M three weeks ago.", "They raised $600,000,000 21 days ago.",
    "They raised 600 million dollars.", "Raised USD 600 million in the Series I on 19 February.",
    "The round closed on Feb 19, 2026.", "Since February the team has grown 40 percent.",
    "Hiring is up 40%.", "47 roles are open, said four days ago.",
    "Forty-seven engineering roles.", "They paid £25M in November.", "Two makers of そら.",
    "Stripe's VP Engineering is Chloé Bénard.", "Call Chloe today or tomorrow.",
    "Dana cut it from 6 days to 4 hours.", "One thing: HOT companies like Stripe move fast.",
    "Congratulations! I'd love to hear more.", "About 600M came in.", "Five pieces of evidence.",
    "“Hiring +40% MoM” says it.", "Quick Question About Engineering Hiring", "The CEO may decide.",
    "Mail acme.example about it.", "It was last year that they bought it.", "Closed in Q1.",
  ])
  func `what is known may be said in other words`(text: String) {
    #expect(made.grounding.faults(in: text).isEmpty)
  }

  @Test(arguments: [
    ("They raised $650M.", "$650M"), ("They raised €600M.", "€600M"),
    ("They raised 600 thousand dollars.", "600 thousand dollars"),
    ("They paid $31 for it.", "$31"), ("Hiring is up 45%.", "45%"), ("Hiring is up 47%.", "47%"),
    ("Traffic is up 8%.", "8%"), ("Hiring is down 40%.", "40%"), ("A +8% month.", "+8%"),
    ("They have 48 roles.", "48"), ("Seven offices.", "Seven"),
    ("They doubled the team.", "doubled"),
    ("Dozens of roles.", "Dozens"), ("Closed 12 days ago.", "12 days"),
    ("Closed two weeks ago.", "two weeks"), ("Closed yesterday.", "yesterday"),
    ("Closed on 4 May.", "4 May"), ("Closed in June.", "June"), ("Founded in 2011.", "2011"),
    ("On 2026-02-28 it closed.", "2026-02-28"), ("Free on Tuesday?", "Tuesday"),
    ("Call at 10:30.", "10:30"), ("Their CFO is Anna Lindt.", "Anna"), ("Ask Lindt.", "Lindt"),
    ("They use Salesforce.", "Salesforce"), ("Zendesk is out.", "Zendesk"),
    ("They left HubSpot.", "HubSpot"), ("They pay Quick for it.", "Quick"),
    ("They run SAP.", "SAP"), ("Moved to S3.", "S3"),
    ("See stripe.dev now.", "stripe.dev"), ("They buy 株式会社.", "株式会社"),
    ("Better than Adyen's.", "Adyen's"), ("Их купил Яндекс.", "Яндекс"),
    ("They have 31 points.", "31"), ("A 15-minute call.", "15"), ("A 3D printer.", "3D"),
  ])
  func `what nobody has shown is a fault`(text: String, fault: String) {
    #expect(made.grounding.faults(in: text).contains(fault), "\(made.grounding.faults(in: text))")
  }

  @Test func `points count as points only where they are said to be`() throws {
    let total = try #require(made.score.total)

    #expect(made.grounding.faults(in: "It scores \(total) of 100 points.").isEmpty)
    #expect(made.grounding.faults(in: "It has \(total) offices.") == ["\(total)"])
  }

  @Test func `faults come once each, in their order`() {
    let faults = made.grounding.faults(in: "Acme left SAP for Oracle.\nSAP and $9M are gone.")

    #expect(faults == ["SAP", "Oracle", "$9M"])
  }

  @Test func `the composer's own words pass`() {
    #expect(made.grounding.faults(in: made.words).isEmpty)
  }
}
