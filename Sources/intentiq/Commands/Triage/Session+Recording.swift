import Intent
import IntentStore

extension Session {
  /// Records what was done about companies as one edit, and prints it.
  ///
  /// People get a line, programs the activities; that nothing changed is said beside the result.
  /// - Returns: the store that it was recorded in.
  @discardableResult
  func record(
    _ activities: [Activity], as line: String, ifNothing nothing: String? = nil
  ) async throws -> Store {
    let store = try await openStore()
    let edit: Edit?
    var activities = activities
    for (index, activity) in activities.enumerated() {
      let present = try await store.presentDomain(of: activity.domain)
      guard present != activity.domain else { continue }
      Console.say("\(activity.domain.shown): it was merged into \(present.shown)")
      activities[index] = Activity(
        present, activity.deed, at: activity.at, text: activity.text)
    }
    do {
      edit = try await store.record(activities, at: now)
    } catch let error as ActivityError {
      guard case .notListed(let domains) = error, domains.count == 1,
        let nearest = try await nearestListed(to: domains[0], in: store)
      else { throw error }
      throw CommandError.notRecorded(error, nearest: nearest)
    }
    try print(edit == nil ? [] : activities, of: edit, as: [line])
    if edit == nil, let nothing { Console.say(nothing) }
    return store
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
}
