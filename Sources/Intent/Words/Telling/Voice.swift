/// Who tells of an event, and how far they can be believed.
struct Voice: Hashable, Sendable {
  enum Origin: Hashable, Sendable {
    /// The company itself: its press releases, blog, careers page, release notes, site.
    case company
    case jobAds
    /// A register, a regulator, a court, a tender.
    case record
    /// What its people do on our pages: never said to them.
    case ours
    /// A paper, a monitor, an import.
    case others
  }

  let origin: Origin
  let isUncertain: Bool
  let tellings: Int

  init(_ event: ScoredEvent) {
    let source = event.evidence.source.lowercased()
    origin =
      event.evidence.kind.isSeenByUs
      ? .ours : Self.origins.first { source.holds($0.word) }?.origin ?? .others
    isUncertain = event.confidence < 0.7
    tellings = event.tellings
  }

  /// What goes before a verb in a sentence about the company: `reportedly `, or nothing.
  var adverb: String {
    guard isUncertain else { return "" }
    return origin == .jobAds ? "going by its job ads " : "reportedly "
  }

  /// What ends a short sentence of its own: `, reportedly`, or nothing.
  var aside: String {
    if isUncertain { return origin == .jobAds ? ", going by job ads" : ", reportedly" }
    return tellings > 1 ? ", in \(tellings.spelled) reports" : ""
  }

  /// What comes before "you ..." on a call.
  var preface: String {
    switch (origin, isUncertain) {
    case (.jobAds, true): "going by your job ads, "
    case (.jobAds, false): "I see from your job ads that "
    case (_, true): "if what I read is right, "
    case (.company, false): "I saw that "
    case (.record, false): "I read in a filing that "
    case (.ours, false): ""
    case (.others, false): "I read that "
    }
  }

  private static let origins: [(word: String, origin: Origin)] = [
    ("job ad", .jobAds), ("job post", .jobAds), ("press release", .company), ("blog", .company),
    ("career", .company), ("release notes", .company), ("changelog", .company),
    ("newsroom", .company), ("site", .company), ("filing", .record), ("docket", .record),
    ("registry", .record), ("register", .record), ("tender", .record), ("court", .record),
  ]
}

extension Evidence.Kind {
  /// Whether it is what the company's people do on our own pages.
  fileprivate var isSeenByUs: Bool {
    [.demoRequest, .trialStarted, .pricingVisit, .pageVisit, .contentDownload].contains(self)
  }
}
