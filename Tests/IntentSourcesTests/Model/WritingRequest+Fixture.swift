import Foundation
import Intent

@testable import IntentSources

extension WritingRequest {
  static let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z

  /// Stripe with a funding round, open roles, visits and whatever a test adds.
  static func fixture(
    of name: String = "stripe.com", adding evidence: [Evidence] = [], at instant: Date = now,
    profile: SellerProfile = SellerProfile(
      product: "Meterly", audience: "software companies", problem: "invoices that take days",
      proof: "Acme cut 3 days", rep: "Ada")
  ) throws -> WritingRequest {
    let domain = try Domain(name)
    let pieces =
      [
        Evidence(
          domain: domain, kind: .fundingRound, observedAt: instant - 21 * 86_400,
          headline: "Stripe raises $600M Series I", magnitude: 600_000_000, source: "newswire"),
        Evidence(
          domain: domain, kind: .openRoles, observedAt: instant - 4 * 86_400,
          headline: "47 open roles on the board", magnitude: 47, source: "greenhouse"),
        Evidence(
          domain: domain, kind: .pricingVisit, observedAt: instant - 86_400,
          headline: "9 visits to the pricing page", magnitude: 9, source: "analytics"),
      ] + evidence
    let model = ScoringModel()
    let ledger = Ledger(pieces)
    return WritingRequest(
      company: Company(domain: domain, name: "Stripe"),
      score: model.score(ledger, looks: nil, at: instant),
      events: model.events(of: ledger, at: instant), profile: profile)
  }

  /// Evidence of a product launch, with a headline of a stranger's choice.
  static func launch(_ headline: String) throws -> Evidence {
    Evidence(
      domain: try Domain("stripe.com"), kind: .productLaunch, observedAt: now - 2 * 86_400,
      headline: headline, source: "feed")
  }
}
