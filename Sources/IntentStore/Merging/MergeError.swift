import Intent

/// Why two domains could not be joined, or a company not be purged; then nothing was changed.
package enum MergeError: Error, Hashable, Sendable {
  case unknown(Domain)

  /// The domain went into another company before.
  case merged(Domain, into: Domain)
  case sameCompany(Domain)
}

extension MergeError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  package var description: String {
    switch self {
    case .unknown(let domain):
      "\(domain.shown): nothing is known of it, so nothing was changed"
        + " (intentiq watchlist add \(domain))"
    case .merged(let domain, let other):
      "\(domain.shown): it was merged into \(other.shown) before, so nothing was changed"
        + " (name \(other.shown))"
    case .sameCompany(let domain):
      "\(domain.shown): it cannot be merged into itself (name two domains)"
    }
  }
}
