import Foundation
import Intent
import Testing

@testable import IntentSources

@Suite struct WordsRevisionTests {
  static let stripe = Domain(kept: "stripe.com")
  let before: WritingRequest

  init() throws { before = try .fixture() }

  @Test func `time alone makes no other revision`() throws {
    let model = ScoringModel()
    let ledger = Ledger(before.events.map(\.evidence).reversed())
    let later = WritingRequest.now + 3_600
    let after = WritingRequest(
      company: before.company, score: model.score(ledger, looks: nil, at: later),
      events: model.events(of: ledger, at: later), profile: before.profile)

    #expect(WordsRevision(of: after, by: "m") == WordsRevision(of: before, by: "m"))
    #expect(after.score.scoredAt != before.score.scoredAt)
  }

  @Test(arguments: [Evidence.Kind.pageVisit, .pricingVisit, .contentDownload])
  func `what a model is not told makes no other revision`(kind: Evidence.Kind) throws {
    let unsaid = Evidence(
      domain: try Domain("stripe.com"), kind: kind, observedAt: WritingRequest.now - 86_400,
      headline: "Anonymous", magnitude: 1, source: "analytics")
    let after = try WritingRequest.fixture(adding: [unsaid])

    #expect(after.score.band == before.score.band)
    #expect(WordsRevision(of: after, by: "m") == WordsRevision(of: before, by: "m"))
  }

  @Test(arguments: [
    Company(domain: stripe, name: "Stripe, Inc."),
    Company(domain: stripe, name: "Stripe", industry: "Payments"),
    Company(domain: stripe, name: "Stripe", employees: "8000"),
    Company(domain: stripe, name: "Stripe", country: "Ireland"),
  ])
  func `what a model is told of the company makes another revision`(company: Company) {
    let after = WritingRequest(
      company: company, score: before.score, events: before.events, profile: before.profile)

    #expect(WordsRevision(of: after, by: "m") != WordsRevision(of: before, by: "m"))
  }

  @Test func `other evidence, another profile and another model make another revision`() throws {
    let revisions = [
      WordsRevision(of: before, by: "m"), WordsRevision(of: before, by: "n"),
      WordsRevision(of: try .fixture(adding: [WritingRequest.launch("A launch")]), by: "m"),
      WordsRevision(of: try .fixture(profile: .none), by: "m"),
    ]

    #expect(Set(revisions).count == revisions.count)
  }
}
