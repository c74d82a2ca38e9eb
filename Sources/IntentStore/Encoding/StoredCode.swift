import Intent

/// An enumeration that is kept as the place of its case in a list.
///
/// The list only ever grows at its end: the numbers are in people's files.
protocol StoredCode: Equatable {
  static var stored: [Self] { get }
}

extension StoredCode {
  var code: Int {
    guard let code = Self.stored.firstIndex(of: self) else {
      preconditionFailure("\(self) has no code")
    }
    return code
  }

  /// Nil for a number that no case has, which only a damaged file holds.
  init?(code: Int) {
    guard Self.stored.indices.contains(code) else { return nil }
    self = Self.stored[code]
  }
}

extension Band: StoredCode {
  static let stored: [Band] = [.hot, .warm, .cold]
}

extension BuyingStage: StoredCode {
  static let stored: [BuyingStage] = [
    .decision, .activeEvaluation, .consideration, .awareness, .dormant,
  ]
}

extension Urgency: StoredCode {
  static let stored: [Urgency] = [.actNow, .thisWeek, .thisMonth, .nurture]
}

extension Signal: StoredCode {
  static let stored: [Signal] = [.funding, .hiring, .news, .technology, .web]
}

extension SignalStatus: StoredCode {
  static let stored: [SignalStatus] = [.ok, .noSignal, .stale, .notFound, .unavailable]
}

extension ScoreStatus: StoredCode {
  static let stored: [ScoreStatus] = [.complete, .partial, .unscorable]
}

extension Evidence.Kind: StoredCode {
  static let stored: [Evidence.Kind] = [
    .fundingRound, .ipo, .acquisition, .grant, .bankruptcy,
    .openRoles, .hiringGrowth, .executiveHire, .layoffs, .hiringFreeze,
    .productLaunch, .partnership, .expansion, .leadershipChange, .award, .mention, .breach,
    .lawsuit,
    .technologyAdopted, .technologyEvaluated, .technologyDropped, .release, .technologyLockedIn,
    .demoRequest, .trialStarted, .pricingVisit, .pageVisit, .contentDownload, .trafficGrowth,
    .siteChange,
  ]
}

extension Edit.Kind: StoredCode {
  static let stored: [Edit.Kind] = [
    .added, .removed, .renamed, .retagged, .edited,
    .touched, .snoozed, .disqualified, .won, .reopened, .noted, .dismissed, .restored,
    .merged,
  ]
}

extension Activity.Kind: StoredCode {
  static let stored: [Activity.Kind] = [
    .touched, .snoozed, .disqualified, .won, .reopened, .noted, .dismissed, .restored,
  ]
}

extension Outcome: StoredCode {
  static let stored: [Outcome] = [.connected, .voicemail, .emailed, .meeting, .noAnswer]
}

extension Triage.Closing: StoredCode {
  static let stored: [Triage.Closing] = [.disqualified, .won]
}

extension APIKey.Scope: StoredCode {
  static let stored: [APIKey.Scope] = [.read, .write]
}
