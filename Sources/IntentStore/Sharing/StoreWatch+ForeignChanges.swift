extension StoreWatch {
  /// Calls a closure whenever another program has written to the store, until the task is cancelled
  /// or the store is gone, or the closure throws.
  ///
  /// It begins from what ``Store/foreignChanges()`` said once the watch was there, so that nothing
  /// is missed. It is for the one reader of ``changes``.
  package func forEachForeignChange(
    of store: Store, since seen: Int, _ body: () async throws -> Void
  ) async rethrows {
    var seen = seen
    for await _ in changes {
      for delay in Self.secondLooks {
        guard (try? await Task.sleep(for: delay)) != nil,
          let now = try? await store.foreignChanges()
        else { return }
        guard now != seen else { continue }
        seen = now
        try await body()
        // Who writes a thousand times a second is looked at ten times.
        guard (try? await Task.sleep(for: .milliseconds(100))) != nil else { return }
        break
      }
    }
  }

  /// The log is written before its commit can be seen, with a flush to the disk in between: so a
  /// change that is not there yet is looked for again.
  private static let secondLooks: [Duration] = [
    .zero, .milliseconds(5), .milliseconds(25), .milliseconds(125), .milliseconds(845),
  ]
}
