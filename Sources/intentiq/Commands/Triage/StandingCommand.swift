import Intent

/// Takes a company off the call list for good, or puts it back.
struct StandingCommand {
  enum Change: String {
    case disqualified, won, reopened
  }

  private let domain: Domain
  private let change: Change
  private let reason: String?

  init(_ change: Change, _ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    reason = try invocation.lines(of: .why)
    self.change = change
    if change == .disqualified, reason == nil {
      throw .conflict(command: "disqualify", why: "--why is missing (say why, for the next one)")
    }
  }

  func run(in session: Session) async throws {
    try await session.record(
      [Activity(domain, deed, at: session.now, text: reason)],
      as: "\(change.rawValue) \(domain.shown)",
      ifNothing: "\(domain.shown): \(state) already, left as it is")
  }

  private var deed: Activity.Deed {
    switch change {
    case .disqualified: .disqualified
    case .won: .won
    case .reopened: .reopened
    }
  }

  private var state: String {
    switch change {
    case .disqualified: "disqualified"
    case .won: "won"
    case .reopened: "on the call list"
    }
  }
}
