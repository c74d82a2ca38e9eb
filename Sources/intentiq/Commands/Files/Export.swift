import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

/// What is written of a store for others to read, part by part.
struct Export: Sendable {
  let subject: ExportSubject
  let format: ExportFormat
  let scoring: ScoringModel

  /// The past instant that counts as now; nil is the present.
  let instant: Date?

  /// Hands out all parts in their order.
  func write(from store: Store, to put: (String) throws -> Void) async throws {
    switch subject {
    case .watchlist: try await writeWatchlist(from: store, to: put)
    case .evidence: try await writeEvidence(from: store, to: put)
    case .activity: try await writeActivity(from: store, to: put)
    case .history: try await writeHistory(from: store, to: put)
    }
  }
}
