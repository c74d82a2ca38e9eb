/// Why an API gave no score.
///
/// It holds facts alone: never the key, and nothing of an answer that is not cleansed and short.
package enum APIFault: Error, Hashable, Sendable {
  /// The environment variable that should hold the key is not set.
  case noKey(variable: String)

  /// What the variable holds could not be sent.
  case unusableKey(variable: String)

  /// The settings name no address that may be asked, with the reason.
  case badAddress(String)

  /// With the reason in our own words.
  case unreachable(String)

  /// The connection broke off; what was asked may have come.
  case brokeOff

  /// With the time that it had.
  case late(Duration)

  /// The status was 401; the variable holds the key.
  case keyRefused(variable: String)

  /// The status was 402.
  case noCredits

  /// The status was 403.
  case forbidden

  /// The status was 404 or 405.
  case notThere

  /// The status was 429, with how long to wait.
  case limited(Duration)

  /// Our own count says that the key's rate is spent, with how long to wait.
  case paced(Duration)

  /// The status was 5xx, or none that the contract knows; how long the server asks to wait.
  case failing(status: Int, retryAfter: Duration?)

  /// The question was refused, with the server's sentence.
  case refused(status: Int, why: String)

  /// A bulk job came to no score of the company, with the server's reason.
  case unscored(why: String)

  /// With the host it sends to, if it names one.
  case redirected(to: String?)
  case tooLarge

  /// What came is not what the contract says.
  case malformed(String)
  case cancelled
}

extension APIFault {
  /// What is to be done about a fault, from the company's own to what concerns them all.
  package enum Remedy: Hashable, Sendable {
    /// The company has failed; others may not.
    case none

    /// Not to be asked before so long.
    case rest(Duration)

    /// A wait that grows with each fault.
    case patience

    /// Somebody has to do something.
    case stop
    case cancelled
  }

  package var remedy: Remedy {
    switch self {
    case .noKey, .unusableKey, .badAddress, .keyRefused, .noCredits, .forbidden, .notThere: .stop
    case .limited(let wait), .paced(let wait): .rest(wait)
    case .failing(_, let wait?): .rest(wait)
    case .failing(_, nil), .unreachable, .brokeOff, .late: .patience
    case .refused, .unscored, .redirected, .tooLarge, .malformed: .none
    case .cancelled: .cancelled
    }
  }

  /// Whether what was asked may have been done, and only the answer to it be lost.
  package var mayHaveArrived: Bool {
    switch self {
    case .brokeOff, .late, .cancelled, .tooLarge, .malformed: true
    case .failing(let status, _): status != 503
    case .noKey, .unusableKey, .badAddress, .unreachable, .keyRefused, .noCredits, .forbidden,
      .notThere, .limited, .paced, .refused, .unscored, .redirected:
      false
    }
  }
}
