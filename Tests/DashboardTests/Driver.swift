import Canvas
import Dashboard
import Foundation
import Intent

/// Presses keys as a person would, and shows what the person would see.
struct Driver {
  private(set) var model: DashboardModel
  private(set) var effects: [Effect] = []

  /// The state of the screen as it was last to be kept.
  private(set) var kept: ScreenState?

  init(
    size: Size = Size(columns: 120, rows: 36), charset: Charset = .unicode,
    keymap: Keymap = .standard, isAsOf: Bool = false, readOnlyReason: String? = nil,
    state: ScreenState = ScreenState(),
    rep: String? = nil,
    themes: ThemeOffer = ThemeOffer(),
    showing rows: [WatchlistRow]? = .sample
  ) {
    model = DashboardModel(
      size: size, now: .sample, charset: charset,
      time: LocalTime(zone: TimeZone(secondsFromGMT: 0) ?? .current),
      keymap: keymap, isAsOf: isAsOf, readOnlyReason: readOnlyReason, rep: rep, state: state,
      themes: themes)
    if let rows { happen(.loaded(WatchlistTable(rows))) }
    effects = []
  }

  var screen: String { model.view().description }
  var lines: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  var selection: String? { model.watchlist.selection?.rawValue }
  var footer: String { lines.last ?? "" }

  /// The line of the screen that the selected company stands on.
  var cursorRow: Int { model.view().cursor.row }

  mutating func press(_ keys: Key...) { press(keys: keys) }

  private mutating func update(_ messages: [Message]) {
    effects = []
    for effect in model.update(messages) {
      if case .keep(let state) = effect { kept = state } else { effects.append(effect) }
    }
  }

  /// Presses keys so fast that they arrive together.
  mutating func press(keys: [Key]) {
    update(keys.map { .input(.key($0)) })
  }

  mutating func type(_ text: String) {
    update(text.map { .input(.key(.character($0))) })
  }

  mutating func paste(_ text: String) { update([.input(.paste(text))]) }
  mutating func receive(_ input: Input) { update([.input(input)]) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    update([.input(.resized(Size(columns: columns, rows: rows)))])
  }

  mutating func happen(_ events: Event...) { update(events.map { .event($0) }) }

  /// The companies whose detail is to be read.
  var loads: [Domain] {
    effects.flatMap { if case .loadDetails(let domains) = $0 { domains } else { [Domain]() } }
  }

  /// Moves down until the cursor stands on a line that says this.
  mutating func press(to text: String) {
    for _ in 0..<200 where !lines[cursorRow].contains(text) { press(.down) }
  }

  /// Has the screen do what it does while nobody waits for it.
  mutating func rest() { model.layOutAhead() }

  /// Opens the detail of a company, the selected one if none is named, as if it had been read from
  /// the store; a reason dismisses the first piece.
  mutating func loadDetail(
    of evidence: [Evidence] = [], about row: WatchlistRow? = nil, looks: Looks = .unseen,
    dismissing reason: String? = nil
  ) {
    guard let row = row ?? model.selected else { return }
    let pieces = evidence.enumerated().map { index, piece in
      KeptEvidence(
        evidence: piece, id: Evidence.ID(domain: row.domain, digest: UInt32(index)),
        dismissed: index == 0 ? reason : nil)
    }
    let ledger = Ledger(pieces.filter { $0.dismissed == nil }.map(\.evidence))
    let scoring = ScoringModel()
    happen(
      .detailLoaded(
        CompanyDetail(
          company: Company(
            domain: row.domain, name: row.name, industry: "Payments", employees: "8000",
            country: "United States"),
          score: scoring.score(ledger, looks: looks, at: .sample),
          events: scoring.events(of: ledger, at: .sample), pieces: pieces,
          words: evidence.isEmpty ? nil : .sample,
          contacts: [
            Contact(
              name: "Ana Ruiz", title: "VP Payments", phone: "+34 600 000 000",
              email: "ana@stripe.com")
          ],
          activities: [
            Activity(
              row.domain, .touched(.voicemail, meeting: nil), at: .sample - 3 * 86_400,
              text: "asked for Ana\ncall in the morning"),
            Activity(row.domain, .noted, at: .sample - 40 * 86_400, text: "met at the fair, 山手"),
          ], curve: scoring.curve(of: ledger, at: .sample), policy: .standard)))
  }
}

extension Words {
  static let sample = Words(
    headline: "$600M Series I and 47 open engineering roles",
    summary: "The score rests on a $600M Series I. It is HOT.",
    whyNow: "Series I closed 21 days ago. 47 engineering roles are open.",
    recommendedAction: "Call Ana Ruiz today: lead with the Series I.",
    emailSubject: "Your Series I and the 47 roles",
    talkTrack: TalkTrack(
      opener: "Congratulations on the Series I.",
      questions: ["What is the first thing it pays for?", "What breaks when the 47 start?"],
      bridge: "We take the invoices off their hands.", ask: "Do you have a few minutes today?",
      caution: "They cut 3% of staff in January: ask, do not cheer."))
}

extension Date {
  /// The instant 2026-03-12T09:00:00Z.
  static let sample = Date(timeIntervalSince1970: 1_773_306_000)
}

extension [WatchlistRow] {
  static let sample: [WatchlistRow] = [
    .fixture("stripe.com", "Stripe, Inc.", 91, change: 12, tags: ["payments", "emea"]),
    .fixture("notion.example", "Notion Labs", 88, change: 3),
    .fixture("linear.example", "Linear Orbit", 72, change: -2, hoursOld: 5),
    .fixture("yama.example", "山手ロボティクス株式会社", 61, hoursOld: 30),
    .fixture("acme.example", "Acme GmbH", 31, hoursOld: 80, isStale: true, tags: ["emea"]),
    .fixture("muller.example", "Müller & Söhne", 8),
    .fixture("empty.example", "Nothing Known", nil),
  ]
}

extension WatchlistRow {
  /// A company with a score of so many points; nil for one that was never scored.
  static func fixture(
    _ domain: String, _ name: String? = nil, _ total: Int?, change: Int = 0,
    hoursOld: Double = 2, isStale: Bool = false, tags: [String] = []
  ) -> WatchlistRow {
    WatchlistRow(
      domain: Domain(kept: domain), name: name ?? domain, tags: tags, addedAt: .sample,
      score: total.map {
        .fixture($0, change: change, hoursOld: hoursOld, isStale: isStale)
      })
  }
}

extension ScoreSummary {
  static func fixture(
    _ total: Int, change: Int = 0, hoursOld: Double = 0, isStale: Bool = false
  ) -> ScoreSummary {
    let band = Policy.standard.band(of: total)
    return ScoreSummary(
      total: total, band: band,
      stage: band == .hot ? .activeEvaluation : band == .warm ? .consideration : .awareness,
      urgency: band == .hot ? .actNow : .nurture, momentum: change,
      trend: Trend([total / 4, total / 3, total / 2, total - change, total]),
      scoredAt: .sample - hoursOld * 3_600, decayDate: .sample + 26 * 86_400, isStale: isStale)
  }
}
