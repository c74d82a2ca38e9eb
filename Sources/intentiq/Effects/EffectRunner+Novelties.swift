import Dashboard
import Foundation
import Intent
import IntentStore

extension EffectRunner {
  /// Looks at so many companies at once, so that an edit never waits for the whole list.
  private static let page = 4_096

  /// Finds what is new since an instant; who was seen since then is held against that.
  func findNovelties(
    since instant: Date, _ sightings: [Sighting], of domains: [Domain]?
  ) async throws {
    let asked = Date.now
    var found: [Domain: Novelty] = [:]
    var sightings = sightings
    if let domains {
      let wanted = Set(domains.map(\.rawValue))
      sightings.removeAll { !wanted.contains($0.domain) }
      found = try await store.novelties(of: domains, since: instant)
    } else {
      var position: Int64?
      repeat {
        let page = try await store.noveltiesPage(
          since: instant, after: position, limit: Self.page)
        found.merge(page.found) { $1 }
        position = page.next
        try Task.checkCancellation()
      } while position != nil
    }
    let seen = try await store.novelties(since: sightings)
    for sighting in sightings {
      let domain = Domain(kept: sighting.domain)
      found[domain] = seen[domain]
    }
    mailbox.send(.noveltiesFound(found, of: domains, at: asked))
  }
}
