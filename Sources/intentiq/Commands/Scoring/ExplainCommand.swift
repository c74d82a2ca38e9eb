import Intent

/// Prints every point of a company's score.
struct ExplainCommand {
  private let domain: Domain

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let domain = try await session.presentDomain(domain, in: store)
    let company = try await session.scored(domain, in: store)
    if session.settings.format == .json {
      try Console.write(company.explanationJSON.description + "\n")
    } else {
      try session.console.print(company.explanation(on: session.console))
    }
  }
}
