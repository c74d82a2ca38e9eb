import Foundation
import Intent

extension Writer {
  /// What the writer reports, in order.
  package enum Event: Hashable, Sendable {
    /// The words are kept.
    case wrote(Domain)

    /// The composer's words stand.
    case fellShort(Domain, reason: String)

    /// Nothing is asked until an instant.
    case waits(reason: String, until: Date)

    /// Nothing is asked any more.
    case stopped(reason: String)
  }
}
