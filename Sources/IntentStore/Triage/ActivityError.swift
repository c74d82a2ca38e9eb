import Intent

/// Why something could not be recorded of companies; then nothing is.
package enum ActivityError: Error, Hashable, Sendable {
  /// Only a company on the watchlist is called.
  case notListed([Domain])

  /// There is no such piece of evidence.
  case unknownEvidence(Evidence.ID)
}

extension ActivityError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  package var description: String {
    switch self {
    case .notListed: "\(fact) (intentiq watchlist add puts it there)"
    case .unknownEvidence(let id): "\(fact) (intentiq explain \(id.domain) lists them)"
    }
  }

  /// `what: why` alone, for who knows better what to do.
  package var fact: String {
    switch self {
    case .notListed(let domains):
      "\(Self.names(domains)): not on the watchlist, so nothing was changed"
    case .unknownEvidence(let id): "\(id): there is no such piece of evidence"
    }
  }

  private static func names(_ domains: [Domain]) -> String {
    let more = domains.count - 3
    return domains.prefix(3).map(\.shown).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }
}
