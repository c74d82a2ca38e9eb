import Dashboard
import Intent
import IntentStore

/// What is read before the list is on the screen.
struct ReadingBench {
  private let workplace: Workplace

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [
      Measurement("opening the store") {
        let path = try await workplace.scoredStore()
        let seconds = try await Stopwatch().median {
          _ = try await Store(.file(path)).bandCounts()
        }
        return [Figure("opening the store", .seconds(seconds))]
      },
      Measurement("the watchlist's head") {
        let store = try Store(.file(try await workplace.scoredStore()))
        let seconds = try await Stopwatch().median { _ = try await store.watchlistHead(120) }
        return [Figure("the watchlist's head, 120 rows", .seconds(seconds))]
      },
      Measurement("reading the watchlist") {
        let store = try Store(.file(try await workplace.scoredStore()))
        let seconds = try await Stopwatch().median { _ = try await store.watchlist() }
        return .times("reading the watchlist", seconds, each: workplace.companies.count)
      },
      Measurement("making the table") {
        let rows = try await Store(.file(try await workplace.scoredStore())).watchlist()
        let seconds = await Stopwatch().median { _ = WatchlistTable(rows) }
        return .times("making the table", seconds, each: rows.count)
      },
    ]
  }
}
