import Intent

/// What the detail pane tells of one company, as it was read from the store.
package struct CompanyDetail: Hashable, Sendable {
  package let company: Company
  package let score: Score?

  /// What the score rests on, by signal, the largest share first.
  package let events: [ScoredEvent]
  package let caps: PerSignal<Int>
  package let hotFloor: Int

  package init(
    company: Company, score: Score?, events: [ScoredEvent], policy: Policy
  ) {
    self.company = company
    self.score = score
    self.events = events
    caps = policy.caps
    hotFloor = policy.hotFloor
  }
}

/// The detail pane: a company and how far it is scrolled.
struct DetailPane: Sendable {
  private(set) var detail: CompanyDetail?
  private(set) var scroll = 0

  /// What there is to show, as it was last laid out, and how many lines fit.
  private(set) var lines: [DetailLine] = []
  private var height = 1

  mutating func show(_ detail: CompanyDetail) {
    if detail.company.domain != self.detail?.company.domain { scroll = 0 }
    self.detail = detail
  }

  mutating func clear() {
    detail = nil
    scroll = 0
  }

  var page: Int { max(1, height - 1) }

  mutating func scroll(by offset: Int) {
    scroll = max(0, min(scroll + offset, lines.count - height))
  }

  /// Takes in what there is to show and how much room; the scroll stays within.
  mutating func fit(_ lines: [DetailLine], height: Int) {
    self.lines = lines
    self.height = max(1, height)
    scroll(by: 0)
  }
}
