import Foundation
import Intent

/// When a rep last looked: what changed since then is new until it is seen.
package struct Visit: Hashable, Sendable, Codable {
  /// When nothing was new any more.
  package private(set) var since: Date

  /// The companies that were seen since then, or on the same day, each once.
  package private(set) var sightings: [Sighting] = []

  /// More would make the file that they are kept in slow to write; the oldest are new again.
  static let mostSightings = 2_000

  package init(since: Date) {
    self.since = since
  }

  mutating func keep(_ sighting: Sighting) {
    sightings.removeAll { $0.domain == sighting.domain }
    sightings.append(sighting)
    if sightings.count > Self.mostSightings { sightings.removeFirst() }
  }

  /// Begins anew: nothing is new at an instant.
  ///
  /// Of the present day the store keeps only the last score, so what was seen today is still needed.
  mutating func begin(at instant: Date) {
    guard instant > since else { return }
    since = instant
    let day = instant.isoDay
    sightings.removeAll { $0.at.isoDay != day }
  }
}
