import Intent

/// The detail pane: what it shows, where its cursor stands, and what was read ahead for it.
///
/// The companies next to the selected one are read ahead, so that a move shows the next one at once.
struct DetailPane: Sendable {
  private(set) var scroll = 0

  /// The line that the keys are about while the pane is open.
  private(set) var cursor = 0

  /// The piece of evidence that is shown in full.
  private(set) var opened: Evidence.ID?

  /// Whether the whole of that piece has to come into view, once it is laid out.
  private var revealsOpened = false

  /// What there is to show, as it was last laid out, and how many lines fit.
  private(set) var lines: [DetailLine] = []
  private var height = 1

  /// What the lines were made of, and how many were asked for.
  private var source: DetailSource?
  private var lineLimit = 0

  /// Companies that may be shown next, and those that were shown last, in lines.
  private var ahead: [Domain: DetailLayout] = [:]

  /// Counts what was read of the selected company.
  private var readings = 0

  /// The companies that the pane may show next, the selected one first.
  private var wanted: [Domain] = []
  private var known: [Domain: CompanyDetail] = [:]

  /// Companies of which the store knows more by now than stands in `known`.
  private var outdated: Set<Domain> = []

  subscript(domain: Domain) -> CompanyDetail? { known[domain] }

  mutating func keep(_ detail: CompanyDetail) {
    let domain = detail.company.domain
    guard wanted.contains(domain) else { return }
    known[domain] = detail
    ahead[domain] = nil
    if domain == wanted.first { readings += 1 }
  }

  /// Which reading of a company stands in the pane; nil before the first.
  func reading(of domain: Domain) -> Int? { known[domain] == nil ? nil : readings }

  /// Marks companies to be read again; what is known of them stands until then.
  mutating func outdate(_ domains: some Sequence<Domain>) {
    outdated.formUnion(domains.filter { wanted.contains($0) })
  }

  mutating func outdateAll() { outdated = Set(wanted) }

  /// Takes in which companies it may show next; returns those that have to be read.
  mutating func want(_ domains: [Domain]) -> [Domain] {
    guard domains != wanted || !outdated.isEmpty else { return [] }
    if domains.first != wanted.first { (scroll, cursor, opened) = (0, 0, nil) }
    for domain in wanted where !domains.contains(domain) {
      (known[domain], ahead[domain]) = (nil, nil)
    }
    wanted = domains
    let missing = domains.filter { known[$0] == nil || outdated.contains($0) }
    outdated = []
    return missing
  }
}

extension DetailPane {
  var page: Int { max(1, height - 1) }

  /// The piece of evidence that the cursor stands on.
  var evidenceAtCursor: Evidence.ID? {
    lines.indices.contains(cursor) ? lines[cursor].evidence : nil
  }

  /// Scrolls without a cursor, beside the list.
  mutating func scroll(by offset: Int) {
    scroll = max(0, min(scroll + offset, lines.count - height))
    cursor = max(scroll, min(cursor, scroll + height - 1))
  }

  /// Moves the cursor, which stays in view.
  mutating func move(by offset: Int) {
    cursor = max(0, min(cursor + offset, lines.count - 1))
    scroll = max(min(scroll, cursor), cursor - height + 1)
    scroll(by: 0)
  }

  /// Goes to the heading of the next section (1) or the one before (-1), with what follows in view.
  mutating func moveToSection(by direction: Int) {
    let sections = lines.indices.filter { lines[$0].isSection }
    let next =
      direction > 0 ? sections.first { $0 > cursor } : sections.last { $0 < cursor } ?? 0
    guard let next else { return }
    cursor = next
    scroll = next
    scroll(by: 0)
  }

  /// Shows the piece at the cursor in full, or only its headline again.
  mutating func toggleEvidence() {
    opened = opened == evidenceAtCursor ? nil : evidenceAtCursor
    revealsOpened = opened != nil
  }

  /// Takes in what there is to show and how much room; scroll and cursor stay within.
  ///
  /// The lines are made only where they may be others than those that are there, and no more of
  /// them than come into view, unless the whole is wanted.
  mutating func fit(
    _ source: DetailSource?, height: Int, isWhole: Bool,
    making makeLines: (_ atLeast: Int) -> [DetailLine]
  ) {
    let limit = isWhole || scroll > 0 ? .max : height + 1
    if source != self.source || limit > lineLimit {
      keepForWayBack()
      let made = source.flatMap { ahead[$0.row.domain] }
      if let source, let made, made.source == source, made.limit >= limit {
        (lines, lineLimit) = (made.lines, made.limit)
      } else {
        (lines, lineLimit) = (makeLines(limit), limit)
      }
      self.source = source
    }
    self.height = max(1, height)
    if revealsOpened, let last = lines.lastIndex(where: { $0.evidence == opened }) {
      scroll = max(scroll, min(cursor, last - self.height + 1))
      revealsOpened = false
    }
    scroll(by: 0)
    cursor = max(0, min(cursor, lines.count - 1))
  }
}

extension DetailPane {
  /// How many lines are made of a company that is not shown yet.
  var limitAhead: Int { height + 1 }

  func isLaidOut(_ source: DetailSource) -> Bool {
    ahead[source.row.domain].map { $0.source == source && $0.limit >= limitAhead } ?? false
  }

  /// Takes in a company in lines, for the move that shows it.
  mutating func keep(_ layout: DetailLayout) {
    let domain = layout.source.row.domain
    guard wanted.contains(domain) else { return }
    ahead[domain] = layout
  }

  /// The way back is as short as the way on.
  private mutating func keepForWayBack() {
    guard let source, source.opened == nil, source.reading != nil else { return }
    keep(DetailLayout(source: source, limit: lineLimit, lines: lines))
  }
}
