extension Evidence {
  /// What was observed, signal by signal.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case fundingRound = "funding_round"
    case ipo
    case acquisition
    case grant
    case bankruptcy
    case openRoles = "open_roles"
    case hiringGrowth = "hiring_growth"
    case executiveHire = "executive_hire"
    case layoffs
    case hiringFreeze = "hiring_freeze"
    case productLaunch = "product_launch"
    case partnership
    case expansion
    case leadershipChange = "leadership_change"
    case award
    case mention
    case breach
    case lawsuit
    case technologyAdopted = "technology_adopted"
    case technologyEvaluated = "technology_evaluated"
    case technologyDropped = "technology_dropped"
    case release
    case technologyLockedIn = "technology_locked_in"
    case demoRequest = "demo_request"
    case trialStarted = "trial_started"
    case pricingVisit = "pricing_visit"
    case pageVisit = "page_visit"
    case contentDownload = "content_download"
    case trafficGrowth = "traffic_growth"
    case siteChange = "site_change"
  }

  /// What a magnitude counts.
  package enum Unit: Hashable, Sendable {
    case dollars, count, percentAMonth, percentOfStaff, visits
  }
}

extension Evidence.Kind {
  package var signal: Signal {
    switch self {
    case .fundingRound, .ipo, .acquisition, .grant, .bankruptcy: .funding
    case .openRoles, .hiringGrowth, .executiveHire, .layoffs, .hiringFreeze: .hiring
    case .productLaunch, .partnership, .expansion, .leadershipChange, .award, .mention, .breach,
      .lawsuit:
      .news
    case .technologyAdopted, .technologyEvaluated, .technologyDropped, .release,
      .technologyLockedIn:
      .technology
    case .demoRequest, .trialStarted, .pricingVisit, .pageVisit, .contentDownload, .trafficGrowth,
      .siteChange:
      .web
    }
  }

  /// Whether it adds intent; the others take it away.
  package var isPositive: Bool {
    switch self {
    case .bankruptcy, .layoffs, .hiringFreeze, .breach, .lawsuit, .technologyLockedIn: false
    default: true
    }
  }

  /// Whether it is a reading, of which only the latest from a source counts.
  package var isGauge: Bool {
    switch self {
    case .openRoles, .hiringGrowth, .trafficGrowth, .pageVisit, .pricingVisit: true
    default: false
    }
  }

  /// Whether it is what people looked at on the seller's own pages, which nobody says to them.
  package var isUnsaid: Bool {
    switch self {
    case .pricingVisit, .pageVisit, .contentDownload: true
    case .fundingRound, .ipo, .acquisition, .grant, .bankruptcy, .openRoles, .hiringGrowth,
      .executiveHire, .layoffs, .hiringFreeze, .productLaunch, .partnership, .expansion,
      .leadershipChange, .award, .mention, .breach, .lawsuit, .technologyAdopted,
      .technologyEvaluated, .technologyDropped, .release, .technologyLockedIn, .demoRequest,
      .trialStarted, .trafficGrowth, .siteChange:
      false
    }
  }

  /// The unit of its magnitude, or nil where a magnitude is kept and not used.
  package var unit: Evidence.Unit? {
    switch self {
    case .fundingRound, .acquisition, .grant: .dollars
    case .openRoles, .mention: .count
    case .hiringGrowth, .trafficGrowth: .percentAMonth
    case .layoffs: .percentOfStaff
    case .pricingVisit, .pageVisit: .visits
    default: nil
    }
  }

  /// The kind in words, as a person reads it: `funding round`.
  package var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
