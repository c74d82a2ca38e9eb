import Foundation
import Intent
import IntentStore

/// Everything that can be read of a store, to be compared before and after.
struct StoreContents: Equatable {
  var rows: [WatchlistRow]
  var entries: [WatchlistEntry?]
  var evidence: [[KeptEvidence]]
  var activities: [[Activity]]
  var histories: [[HistoryPoint]]
  var looks: [Looks]
  var exported: [Evidence]
  var exportedScores: [String]
  var done: [Activity]
  var callList: CallList?
  var counts: BandCounts
}

extension Store {
  /// What is kept of some companies, and what is exported of all.
  func contents(of domains: [Domain]) throws -> StoreContents {
    StoreContents(
      rows: try watchlist(), entries: try domains.map(entry),
      evidence: try domains.map(keptEvidence),
      activities: try domains.map { try activities(of: $0) },
      histories: try domains.map(history), looks: try domains.map { try looks(of: $0) },
      exported: try evidencePage(after: nil, limit: 10_000).evidence,
      exportedScores: try historyPage(after: nil, limit: 10_000).points.map {
        "\($0.domain) \($0.point)"
      },
      done: try activityPage(after: nil, limit: 10_000).activities.map(\.activity),
      callList: try openCallList(on: "2026-03-12", opening: [], limit: 30, at: now),
      counts: try bandCounts())
  }
}
