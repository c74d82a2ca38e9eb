import Intent

/// Tells how the store and its refresh are.
struct StatusCommand {
  func run(in session: Session) async throws {
    let status = try await RefreshStatus(of: session)
    if session.settings.format == .json {
      try Console.write(status.json.description + "\n")
    } else {
      try session.console.print(
        status.lines(at: session.now, storePath: session.settings.storePath))
    }
    if !status.troubles.isEmpty { throw CommandError.troubled(status.troubles) }
  }
}
