import Foundation
import Intent

/// What was saved out of a damaged store.
package struct Recovery: Hashable, Sendable {
  /// Where the damaged file is kept.
  package let damagedFile: String
  package let companies: Int
  package let evidence: Int
  package let activities: Int

  /// Points of the history of scores.
  package let scores: Int

  /// How many places of the file could not be read; what stood there is lost.
  package let gaps: Int

  /// How many rows could be read and were not what they must be, or of a company that is lost.
  package let refused: Int

  /// The companies of which only the domain was left: they are on the watchlist by it.
  package let bare: [Domain]
}

/// Why a store was not recovered; then it is as it was.
package enum RecoveryError: Error, Hashable, Sendable {
  /// Nothing is wrong with it.
  case isSound(String)
  case isInUse(String, by: String)
  case nothingReadable(String)
}

extension RecoveryError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  package var description: String {
    switch self {
    case .isSound(let path): "store \(path): nothing is wrong with it (nothing was changed)"
    case .isInUse(let path, let users):
      "store \(path): \(users) has it open (end it, then recover)"
    case .nothingReadable(let path):
      "store \(path): nothing in it can be read, so it was left as it is"
        + " (use a backup: intentiq --store BACKUP)"
    }
  }
}
