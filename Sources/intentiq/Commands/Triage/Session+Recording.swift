import Intent
import IntentStore

extension Session {
  /// Records what was done about companies as one edit, and prints it.
  ///
  /// People get a line, programs the activities; that nothing changed is said beside the result.
  func record(
    _ activities: [Activity], as line: String, ifNothing nothing: String? = nil
  ) async throws {
    let store = try await openStore()
    let edit: Edit?
    do {
      edit = try await store.record(activities, at: now)
    } catch let error as ActivityError {
      guard let nearest = try await nearest(to: error, in: store) else { throw error }
      throw CommandError.notRecorded(error, nearest: nearest)
    }
    try print(edit == nil ? [] : activities, of: edit, as: [line])
    if edit == nil, let nothing { Console.say(nothing) }
  }

  /// Prints activities that were recorded.
  func print(_ activities: [Activity], of edit: Edit?, as lines: [String]) throws {
    if settings.format == .json {
      let name = edit?.names.first
      let list = JSON.list(activities.map { $0.json(company: name) })
      try Console.write(list.description + "\n")
    } else if edit != nil {
      try console.print(lines.map { $0 + "\n" }.joined())
    }
  }

  /// The domain on the watchlist that a single one was most likely meant to be.
  private func nearest(to error: ActivityError, in store: Store) async throws -> Domain? {
    guard case .notListed(let domains) = error, domains.count == 1,
      let wanted = domains.first?.rawValue
    else { return nil }
    // Comparing all of a long list letter by letter would take seconds.
    let names = try await store.allListed().map(\.rawValue).filter {
      abs($0.utf8.count - wanted.utf8.count) <= 4
        && ($0.utf8.first == wanted.utf8.first || $0.utf8.dropFirst().first == wanted.utf8.first)
    }
    return names.nearest(to: wanted).map { Domain(kept: $0) }
  }
}
