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
