import Intent

/// The detail pane: what it shows, how far it is scrolled, and what was read ahead for it.
///
/// The companies next to the selected one are read ahead, so that a move shows the next one at once.
struct DetailPane: Sendable {
  private(set) var scroll = 0

  /// What there is to show, as it was last laid out, and how many lines fit.
  private(set) var lines: [DetailLine] = []
  private var height = 1

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
  }

  /// Marks companies to be read again; what is known of them stands until then.
  mutating func outdate(_ domains: some Sequence<Domain>) {
    outdated.formUnion(domains.filter { wanted.contains($0) })
  }

  mutating func outdateAll() { outdated = Set(wanted) }

  /// Takes in which companies it may show next; returns those that have to be read.
  mutating func want(_ domains: [Domain]) -> [Domain] {
    guard domains != wanted || !outdated.isEmpty else { return [] }
    if domains.first != wanted.first { scroll = 0 }
    wanted = domains
    known = known.filter { domains.contains($0.key) }
    let missing = domains.filter { known[$0] == nil || outdated.contains($0) }
    outdated = []
    return missing
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
