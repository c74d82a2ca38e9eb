import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension RefreshWork {
  /// The work of a refresh over a store: read the watched folder, score what is due, keep it.
  ///
  /// The book is told how folder and engine answered.
  init(on store: Store, _ configuration: Configuration, book: SourceBook? = nil) {
    let model = ScoringModel(policy: configuration.policy)
    let maxAge = configuration.refresh.maxAge
    let folder = configuration.watchedFolder
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
      due: { now in try await store.due(at: now, maxAge: maxAge, policy: model.policy.name) },
      rescore: { domains, now in
        let began = ContinuousClock.now
        let result: Store.RescoreResult
        do {
          result = try await store.rescore(domains, at: now) { _, evidence, looks in
            model.score(evidence, looks: looks, at: now)
          } because: {
            model.cause(of: $0)
          }
        } catch {
          if !(error is CancellationError) {
            book?.note(SourceBook.engine) { $0.failed(at: now, "\(error)") }
          }
          throw error
        }
        book?.note(SourceBook.engine) { source in
          source.answered(at: now, in: (.now - began) / max(1, domains.count))
          if let first = result.failed.first { source.failed(at: now, first.reason) }
        }
        return (result.scored, result.failed.map { ($0.domain, reason: $0.reason) })
      })
  }
}
