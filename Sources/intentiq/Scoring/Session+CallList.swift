import Foundation
import Intent
import IntentStore

extension Session {
  /// Whom to call first, and the watchlist that they were chosen from.
  func candidates(
    limit: Int, band: Band?, in store: Store
  ) async throws -> ([CallCandidate], all: [WatchlistRow]) {
    let all = try await rows(in: store)
    let rows = band == nil ? all : all.filter { $0.band == band }
    return (CallOrder.candidates(among: rows, at: now, limit: limit), all)
  }

  /// The call list as the API has it: the score's fields behind rank, priority and reasons.
  func entries(of candidates: [CallCandidate], in store: Store) async throws -> [JSON] {
    var entries: [JSON] = []
    for (index, candidate) in candidates.enumerated() {
      let domain = candidate.row.domain
      let stored = settings.instant == nil ? try await store.score(of: domain) : nil
      let company = try await scored(domain, stored, in: store)
      entries.append(company.json(.signals, after: candidate.members(rank: index + 1)))
    }
    return entries
  }
}

extension CallCandidate {
  fileprivate func members(rank: Int) -> [(String, JSON)] {
    [
      ("rank", .count(rank)), ("priority", .count(priority.total)),
      (
        "reasons",
        .list(
          priority.reasons.map {
            .object([("label", .text($0.label)), ("points", .count($0.points))])
          })
      ),
    ]
  }
}
