import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

/// What is written of a store for others to read, part by part.
struct Export: Sendable {
  let scope: ExportScope
  let format: ExportFormat
  let scoring: ScoringModel

  /// The past instant that counts as now; nil is the present.
  let instant: Date?

  /// Hands out all parts in their order.
  func write(from store: Store, to put: (String) throws -> Void) async throws {
    switch scope {
    case .companies(let domains): try await writeWatchlist(of: domains, from: store, to: put)
    case .all(.watchlist):
      try await writeWatchlist(of: try await store.allListed(), from: store, to: put)
    case .all(.evidence): try await writeEvidence(from: store, to: put)
    case .all(.activity): try await writeActivity(from: store, to: put)
    case .all(.history): try await writeHistory(from: store, to: put)
    }
  }
}
