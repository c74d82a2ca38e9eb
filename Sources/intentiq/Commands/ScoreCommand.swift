import Intent

/// Scores one company and prints it.
struct ScoreCommand {
  private let domain: Domain
  private let showsSignals: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    showsSignals = !invocation.has(.noSignals)
  }

  func run(in session: Session) async throws {
    let company = try await session.scored(domain, in: session.openStore())
    if session.settings.format == .json {
      try Console.write(company.json(withSignals: showsSignals).description + "\n")
    } else {
      try session.console.print(company.card(on: session.console, withSignals: showsSignals))
    }
  }
}
