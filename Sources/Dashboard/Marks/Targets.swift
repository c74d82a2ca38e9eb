import Intent

/// The companies that an action is about, at least one.
struct Targets: Hashable, Sendable {
  let domains: [Domain]

  /// `Stripe, Inc.`, or `12 companies, 3 hidden`.
  let title: String

  init(_ row: WatchlistRow) {
    domains = [row.domain]
    title = row.name
  }

  /// Nil for nobody.
  init?(marked rows: [WatchlistRow], hidden: Int) {
    guard let first = rows.first else { return nil }
    domains = rows.map(\.domain)
    let count = rows.count == 1 ? first.name : "\(rows.count) companies"
    title = count + (hidden > 0 ? ", \(hidden) hidden" : "")
  }
}
