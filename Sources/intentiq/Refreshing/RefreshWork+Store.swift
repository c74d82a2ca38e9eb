import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension RefreshWork {
  /// The work of a refresh over a store: read the watched folder, have what is due scored, keep it.
  ///
  /// The book is told how the folder answered.
  init(on store: Store, scoredBy scorer: any Scorer, folder: String?, book: SourceBook? = nil) {
    self.init(
      gather: { now in
        guard let folder else { return [] }
        let began = ContinuousClock.now
        do {
          let reading = try await WatchedFolder(path: folder).read(into: store, at: now)
          book?.note(SourceBook.folder) { source in
            source.answered(at: now, in: .now - began, note: reading.words)
            if let problem = reading.problems.first { source.failed(at: now, problem) }
          }
          return reading.problems
        } catch {
          if !(error is CancellationError) {
            book?.note(SourceBook.folder) { $0.failed(at: now, "\(error)") }
          }
          throw error
        }
      },
      due: { try await scorer.due(at: $0) },
      rescore: { try await scorer.score($0, at: $1, for: $2) },
      chunk: { await scorer.chunk(of: $0) })
  }
}
