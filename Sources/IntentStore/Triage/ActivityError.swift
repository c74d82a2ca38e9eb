import Intent

/// Why activities could not be recorded; then none of them is.
package enum ActivityError: Error, Hashable, Sendable {
  /// Only a company on the watchlist is called.
  case notListed([Domain])

  /// There is no such piece of evidence.
  case unknownEvidence(Evidence.ID)
}

extension ActivityError: CustomStringConvertible {
  /// One sentence without a full stop: what, why and what to do.
  package var description: String {
    switch self {
    case .notListed(let domains):
      "\(domains.map(\.shown).joined(separator: ", ")): not on the watchlist, so nothing was"
        + " changed (put it there first)"
    case .unknownEvidence(let id):
      "\(id): there is no such piece of evidence (intentiq explain \(id.domain) lists them)"
    }
  }
}
