import IntentSources

extension Writer {
  /// Runs it while a test looks at what it reports.
  func whileRunning(
    _ test: (inout AsyncStream<Event>.Iterator) async throws -> Void
  ) async rethrows {
    let running = Task { await run() }
    defer { running.cancel() }
    var reported = events.makeAsyncIterator()
    try await test(&reported)
  }
}
