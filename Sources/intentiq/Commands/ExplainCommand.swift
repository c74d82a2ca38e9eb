import Intent

/// Prints every point of a company's score.
struct ExplainCommand {
  private let domain: Domain

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
  }

  func run(in session: Session) async throws {
    let company = try await session.scored(domain, in: session.openStore())
    if session.settings.format == .json {
      try Console.write(company.explanationJSON.description + "\n")
    } else {
      try session.console.print(company.explanation(on: session.console))
    }
  }
}
