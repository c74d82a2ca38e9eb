extension ModelFault {
  /// What a writer does about a fault.
  enum Remedy {
    /// The same evidence would come to the same: no other try.
    case none

    /// No other try until the program starts again, perhaps with other settings.
    case setAside

    /// A try later, but no more than a few for one company.
    case tryAgain

    /// A try later, however often: nothing is wrong with the company.
    case wait
    case stop
    case cancelled
  }

  var remedy: Remedy {
    switch self {
    case .declined, .malformed, .tooLong, .linked, .ungrounded: .none
    case .cutOff: .setAside
    case .late, .tooLarge, .redirected, .notAModel: .tryAgain
    case .status(let status): status >= 500 ? .wait : .tryAgain
    case .unreachable, .limited: .wait
    case .noKey, .unusableKey, .keyRefused: .stop
    case .cancelled: .cancelled
    }
  }
}
