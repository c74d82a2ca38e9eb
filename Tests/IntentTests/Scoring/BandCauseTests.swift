import Foundation
import Intent
import Testing

@Suite struct BandCauseTests {
  let model = ScoringModel()
  let base = Date(timeIntervalSince1970: 1_773_306_000)

  private func piece(
    _ kind: Evidence.Kind, _ headline: String, daysAgo: Double, magnitude: Double? = nil
  ) -> Evidence {
    Evidence(
      domain: Domain(kept: "acme.com"), kind: kind, observedAt: base - daysAgo * 86_400,
      headline: headline, magnitude: magnitude, source: "press")
  }

  /// The cause of what the evidence and the fresh pieces come to, a time after the score before.
  private func cause(
    _ evidence: [Evidence], fresh: [Evidence] = [], gone: [Evidence] = [], after days: Double = 1,
    policyBefore: String = Policy.standard.name
  ) -> BandCause? {
    let before = base - days * 86_400
    let known = evidence.filter { !fresh.contains($0) } + gone
    return model.cause(
      of: BandShift(
        evidence: evidence, fresh: fresh, score: model.score(evidence, looks: nil, at: base),
        totalBefore: model.points(of: Ledger(known), at: before).sum, scoredBefore: before,
        policyBefore: policyBefore))
  }

  @Test func `the new piece that gives most brought a rise`() {
    let round = piece(.fundingRound, "Raises $10M", daysAgo: 30, magnitude: 10_000_000)
    let demo = piece(.demoRequest, "Requested a demo", daysAgo: 0)
    let visit = piece(.pageVisit, "Looked at a page", daysAgo: 0, magnitude: 1)
    #expect(
      cause([round, visit, demo], fresh: [visit, demo])
        == .evidence(headline: "Requested a demo", source: "press"))
  }

  @Test func `a new piece against the company brought a fall`() {
    let round = piece(.fundingRound, "Raises $10M", daysAgo: 30, magnitude: 10_000_000)
    let layoffs = piece(.layoffs, "Lets 20% go", daysAgo: 0, magnitude: 20)
    let roles = piece(.openRoles, "40 roles", daysAgo: 20, magnitude: 40)
    #expect(
      cause([round, roles, layoffs], fresh: [layoffs])
        == .evidence(headline: "Lets 20% go", source: "press"))
  }

  @Test func `without anything new what faded most brought a fall`() {
    let demo = piece(.demoRequest, "Requested a demo", daysAgo: 40)
    let round = piece(.fundingRound, "Raises $10M", daysAgo: 41, magnitude: 10_000_000)
    #expect(cause([demo, round], after: 30) == .faded(headline: "Requested a demo"))
  }

  @Test func `what was dismissed brought a fall, and what it held down a rise`() {
    let demo = piece(.demoRequest, "Requested a demo", daysAgo: 2)
    let round = piece(.fundingRound, "Raises $10M", daysAgo: 2, magnitude: 10_000_000)
    #expect(cause([round], gone: [demo]) == .withdrawn)
    let roles = piece(.openRoles, "40 roles", daysAgo: 2, magnitude: 40)
    let layoffs = piece(.layoffs, "Lets 20% go", daysAgo: 2, magnitude: 20)
    #expect(cause([roles], gone: [layoffs]) == .withdrawn)
  }

  @Test func `another policy is a cause of its own`() {
    let demo = piece(.demoRequest, "Requested a demo", daysAgo: 0)
    #expect(cause([demo], fresh: [demo], policyBefore: "mine") == .policy("intent-1"))
  }

  @Test func `where nothing explains it, nothing is said`() {
    #expect(cause([], after: 1) == nil)
  }
}
