import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

extension RefreshWork {
  /// The work of a refresh over a store: read the watched folder, score what is due, keep it.
  init(on store: Store, _ configuration: Configuration) {
    let model = ScoringModel(policy: configuration.policy)
    let maxAge = configuration.refresh.maxAge
    let folder = configuration.watchedFolder
    self.init(
      gather: { now in
        guard let folder else { return [] }
        return try await WatchedFolder(path: folder).read(into: store, at: now)
      },
      due: { now in try await store.due(at: now, maxAge: maxAge, policy: model.policy.name) },
      rescore: { domains, now in
        let result = try await store.rescore(domains, at: now) { _, evidence, looks in
          model.score(evidence, looks: looks, at: now)
        }
        return (result.scored, result.failed.map { ($0.domain, reason: $0.reason) })
      })
  }
}
