import Intent

/// Writes a note on a company.
struct NoteCommand {
  private let domain: Domain
  private let text: String

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    text = try invocation.textArgument()
  }

  func run(in session: Session) async throws {
    try await session.record(
      [Activity(domain, .noted, at: session.now, text: text)],
      as: "noted on \(domain.shown)")
  }
}
