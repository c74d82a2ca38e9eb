import Foundation

/// What of a company is worth telling, picked and put in order.
struct Story: Sendable {
  let company: Company
  let score: Score
  let profile: SellerProfile
  let name: String
  let today: CalendarDay

  /// What speaks for it, by share.
  let favour: [Fact]

  /// What speaks against it, the heaviest first, with the words for it.
  let against: [(fact: Fact, setback: Setback)]

  /// The up to three that carry most of the score, each of another signal where there are so many.
  let basis: [Telling]

  /// The up to three freshest of those that are strong; where none is, the strongest.
  let freshest: [Telling]

  /// Whom to call, if anybody is known.
  let contact: Contact?

  /// What can be said to their face, the best first: at most two, of two signals.
  let speakable: [Telling]
  private let seed: Seed

  init(
    _ company: Company, contacts: [Contact], score: Score, events: [ScoredEvent],
    profile: SellerProfile
  ) {
    let today = CalendarDay(score.scoredAt)
    let events = events.sorted(by: Self.comesFirst)
    let signals = Set(events.lazy.filter(\.evidence.kind.isPositive).map(\.evidence.kind.signal))
    let facts = events.enumerated().map {
      Fact($0.element, place: $0.offset, beside: signals, at: today)
    }
    var book = PhraseBook(pages: facts.count)
    self.company = company
    self.score = score
    self.profile = profile
    self.today = today
    name = company.spokenName
    favour = facts.filter(\.kind.isPositive)
    against = facts.compactMap { fact in fact.setback.map { (fact, $0) } }
    basis = favour.spread(over: 3).compactMap { book.telling($0) }
    freshest = Self.freshest(of: favour).compactMap { book.telling($0) }
    // Nobody opens with somebody's hiring where people were just let go.
    let isSore = against.contains { fact, _ in
      (fact.kind == .layoffs || fact.kind == .hiringFreeze) && fact.event.weight >= 0.1
    }
    speakable = Self.speakable(
      of: isSore ? favour.filter { $0.signal != .hiring } : favour, by: &book)
    contact = contacts.best(for: speakable.first?.fact.signal ?? favour.first?.signal)
    var seed = Seed()
    seed.mix(company.domain.rawValue)
    seed.mix(score.total ?? -1)
    for fact in facts.prefix(4) { seed.mix(fact.event.evidence.headline) }
    self.seed = seed
  }

  /// What can be said in several ways; each chooses for itself.
  enum Choice: Int {
    case headlinePair = 101
    case meaning, bareSignals, weakestSignal, subjectPair, subject, approach, deadline, quietPlan,
      requestPlan, lead, second, holdBack, greeting, problem, openQuestion, followUp, ask, offer,
      hello, sense
  }

  func choose(_ choice: Choice, _ ways: [String]) -> String { seed.choose(choice.rawValue, ways) }

  private static func freshest(of favour: [Fact]) -> [Fact] {
    let strong = favour.filter { $0.event.weight >= 0.3 }
    guard !strong.isEmpty else { return Array(favour.prefix(1)) }
    return strong.sorted { first, second in
      let (fresh, other) = (first.event.freshness.quarters, second.event.freshness.quarters)
      if fresh != other { return fresh > other }
      return first.event.weight != second.event.weight
        ? first.event.weight > second.event.weight
        : first.event.evidence.comesFirst(before: second.event.evidence)
    }.spread(over: 3)
  }

  private static func speakable(of facts: [Fact], by book: inout PhraseBook) -> [Telling] {
    var found: [Telling] = []
    let ordered = facts.enumerated().sorted { first, second in
      let (isRequest, other) = (first.element.isOpenRequest, second.element.isOpenRequest)
      if isRequest != other { return isRequest }
      let (appeal, less) = (first.element.appeal, second.element.appeal)
      return appeal != less ? appeal > less : first.offset < second.offset
    }
    for (_, fact) in ordered where found.count < 2 {
      guard !fact.kind.isUnsaid, !found.contains(where: { $0.fact.signal == fact.signal }),
        let telling = book.telling(fact), telling.phrase.spoken != nil
      else { continue }
      found.append(telling)
    }
    return found
  }

  /// A demo that was asked for, or a trial, that still waits for an answer.
  var request: Telling? { speakable.first.flatMap { $0.fact.isOpenRequest ? $0 : nil } }

  /// What makes a call out of place: a bankruptcy, or layoffs that run deep.
  var obstacle: (fact: Fact, setback: Setback)? {
    against.first { fact, _ in
      (fact.kind == .bankruptcy && fact.event.weight >= 0.3)
        || (fact.kind == .layoffs && fact.event.weight >= 0.6)
    }
  }

  private static func comesFirst(_ first: ScoredEvent, _ second: ScoredEvent) -> Bool {
    if abs(first.share) != abs(second.share) { return abs(first.share) > abs(second.share) }
    return first.weight != second.weight
      ? first.weight > second.weight : first.evidence.comesFirst(before: second.evidence)
  }
}

/// A fact in favour with the words for it.
struct Telling: Sendable {
  let fact: Fact
  let phrase: Phrase
}

/// The phrases of a company's facts, each made once and only where it is wanted.
private struct PhraseBook {
  private var phrases: [Phrase?]

  init(pages: Int) { phrases = Array(repeating: nil, count: pages) }

  mutating func telling(_ fact: Fact) -> Telling? {
    let phrase = phrases[fact.place] ?? fact.phrase
    phrases[fact.place] = phrase
    return phrase.map { Telling(fact: fact, phrase: $0) }
  }
}

extension Fact {
  /// How well it begins a conversation: its weight, more for what people like to talk about.
  fileprivate var appeal: Double {
    let taste: Double =
      switch kind {
      case .award, .partnership, .grant: 1.15
      case .openRoles: subject == nil ? 0.7 : 0.9
      case .hiringGrowth, .technologyAdopted, .release, .siteChange: 0.8
      case .mention, .trafficGrowth: 0.65
      case .fundingRound, .ipo, .acquisition, .bankruptcy, .executiveHire, .layoffs, .hiringFreeze,
        .productLaunch, .expansion, .leadershipChange, .breach, .lawsuit, .technologyEvaluated,
        .technologyDropped, .technologyLockedIn, .demoRequest, .trialStarted, .pricingVisit,
        .pageVisit, .contentDownload:
        1
      }
    return event.weight * taste
  }

  /// Whether somebody asked for a demo or began a trial within a month.
  fileprivate var isOpenRequest: Bool {
    (kind == .demoRequest || kind == .trialStarted) && age.days <= 30
  }
}

extension Double {
  fileprivate var quarters: Int { Int(self * 4) }
}

extension Sequence where Element == Fact {
  /// The first so many, one of each signal before a second of any.
  fileprivate func spread(over count: Int) -> [Fact] {
    var picked: [Fact] = []
    var others: [Fact] = []
    for fact in self {
      if picked.contains(where: { $0.signal == fact.signal }) {
        others.append(fact)
      } else if picked.count < count {
        picked.append(fact)
      }
    }
    let kinds = Set(picked.map(\.kind))
    return picked + others.filter { !kinds.contains($0.kind) }.prefix(count - picked.count)
  }
}

extension [Contact] {
  /// The one whose title fits a signal, else the first with a name.
  fileprivate func best(for signal: Signal?) -> Contact? {
    let named = filter { $0.name.spoken != nil }
    let words = signal.map(titleWords) ?? []
    return named.first { contact in
      let title = contact.title?.lowercased() ?? ""
      return words.contains { title.holds($0) }
    } ?? named.first
  }

  private func titleWords(for signal: Signal) -> [String] {
    switch signal {
    case .funding: ["cfo", "financ", "ceo", "chief executive", "founder"]
    case .hiring: ["people", "talent", "engineering", "chief operating", "coo"]
    case .news: ["product", "marketing", "growth", "chief operating", "ceo"]
    case .technology: ["engineering", "platform", "cto", "cio", "data", "technology"]
    case .web: ["procurement", "purchas", "buyer", "operations"]
    }
  }
}
