import Intent
import IntentSources
import IntentStore

/// Prints the watchlist, highest score first.
struct WatchlistListCommand {
  private let band: Band?
  private let tags: [String]

  init(_ invocation: Invocation) throws(UsageError) {
    band = try invocation.band()
    tags = try invocation.tags(.tag).map { $0.lowercased() }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let all = try await session.watchlist(in: store)
    let rows = all.filter(isWanted)
    switch session.settings.format {
    case .text:
      try session.console.print(WatchlistPrint(rows, at: session.now, on: session.console).text)
      suggest(all, rows)
    case .json:
      let entries = rows.map { $0.json(standingAt: session.now) }
      try Console.write(JSON.list(entries).description + "\n")
    case .csv:
      var table = ExportRows(WatchlistRow.fieldNames, .csv)
      try Console.write(table.opening + table.chunk(rows.map(\.values)) + table.closing)
    }
  }

  private func isWanted(_ row: WatchlistRow) -> Bool {
    let rowTags = row.tags.map { $0.lowercased() }
    return (band == nil || row.band == band) && tags.allSatisfy(rowTags.contains)
  }

  /// Says what to do about a list that tells little.
  private func suggest(_ all: [WatchlistRow], _ rows: [WatchlistRow]) {
    let unscored = rows.count { $0.score == nil }
    if all.isEmpty {
      Console.say("the watchlist is empty (intentiq watchlist add, or import accounts)")
    } else if rows.isEmpty {
      Console.say("none of \(Counted(all.count, "company", "companies")) matches")
    } else if unscored > 0 {
      Console.say(
        "\(Counted(unscored, "company", "companies")) not scored yet (intentiq refresh)")
    }
  }
}

extension Session {
  /// The watchlist in no order, as stored or, with a given instant, as it was then.
  func rows(in store: Store) async throws -> [WatchlistRow] {
    let rows = try await store.watchlist()
    guard let instant = settings.instant else { return rows }
    let past = try await PastRows(store: store, scoring: model, instant: instant)
    return try await past.replay(rows)
  }

  /// The watchlist by score, as stored or, with a given instant, as it was then.
  func watchlist(in store: Store) async throws -> [WatchlistRow] {
    try await rows(in: store).sorted { first, second in
      let (a, b) = (first.score?.total ?? -1, second.score?.total ?? -1)
      return a != b ? a > b : first.domain < second.domain
    }
  }
}
