/// The ways in which one event in favour is told.
struct Phrase: Hashable, Sendable {
  /// A noun phrase that can follow "the" and "your": `$85M Series C`.
  let topic: String

  /// What the company did, beginning with the verb: `closed an $85M Series C 12 days ago`.
  let deed: String

  /// A short sentence of its own, with its age, such as `$85M Series C closed 12 days ago`.
  let news: String

  /// The same to somebody's face, from "you" or "your" on; nil for what is not to be said aloud.
  let spoken: String?

  /// Two questions that it gives rise to.
  let questions: [String]

  /// Whom to ask for when no name is known: `the finance lead`.
  let role: String
}

/// The ways in which one event against is told.
struct Setback: Hashable, Sendable {
  /// A noun phrase: `9% layoffs`.
  let topic: String

  /// What happened, beginning with the verb: `cut 9% of staff 10 days ago`.
  let deed: String

  /// What a rep should do about it, in a sentence or two.
  let caution: String
}

extension Fact {
  /// How it is told as a point in favour; nil for a kind that is one against.
  var phrase: Phrase? {
    switch kind {
    case .fundingRound: fundingRound
    case .ipo: ipo
    case .acquisition: acquisition
    case .grant: grant
    case .openRoles: openRoles
    case .hiringGrowth: hiringGrowth
    case .executiveHire: executiveHire
    case .productLaunch: productLaunch
    case .partnership: partnership
    case .expansion: expansion
    case .leadershipChange: leadershipChange
    case .award: award
    case .mention: mention
    case .technologyAdopted: technologyAdopted
    case .technologyEvaluated: technologyEvaluated
    case .technologyDropped: technologyDropped
    case .release: release
    case .demoRequest: demoRequest
    case .trialStarted: trialStarted
    case .pricingVisit: pricingVisit
    case .pageVisit: pageVisit
    case .contentDownload: contentDownload
    case .trafficGrowth: trafficGrowth
    case .siteChange: siteChange
    case .bankruptcy, .layoffs, .hiringFreeze, .breach, .lawsuit, .technologyLockedIn: nil
    }
  }

  /// How it is told as a point against; nil for a kind that is one in favour.
  var setback: Setback? {
    switch kind {
    case .bankruptcy: bankruptcy
    case .layoffs: layoffs
    case .hiringFreeze: hiringFreeze
    case .breach: breach
    case .lawsuit: lawsuit
    case .technologyLockedIn: technologyLockedIn
    case .fundingRound, .ipo, .acquisition, .grant, .openRoles, .hiringGrowth, .executiveHire,
      .productLaunch, .partnership, .expansion, .leadershipChange, .award, .mention,
      .technologyAdopted, .technologyEvaluated, .technologyDropped, .release, .demoRequest,
      .trialStarted, .pricingVisit, .pageVisit, .contentDownload, .trafficGrowth, .siteChange:
      nil
    }
  }
}
