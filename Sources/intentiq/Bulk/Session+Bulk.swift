import IntentStore

extension Session {
  /// Who runs the jobs of a store.
  func bulkDesk(in store: Store) -> BulkDesk {
    let scoring = BulkScoring(store: store, model: model, profile: configuration.profile)
    return BulkDesk(store: store) { try await scoring.result(of: $0, at: $1) }
  }
}
