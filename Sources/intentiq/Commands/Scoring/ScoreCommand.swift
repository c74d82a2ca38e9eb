import Intent
import IntentSources

/// Scores one company and prints it.
struct ScoreCommand {
  private let domain: Domain
  private let parts: ScoreParts

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    var parts: ScoreParts = invocation.has(.noSignals) ? [] : .signals
    if invocation.has(.talkTrack) { parts.insert(.talkTrack) }
    if invocation.has(.emailSubject) { parts.insert(.emailSubject) }
    self.parts = parts
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let domain = try await session.presentDomain(domain, in: store)
    var company = try await session.scored(domain, in: store)
    if !parts.isDisjoint(with: [.talkTrack, .emailSubject]) {
      let request = company.writingRequest(session.configuration.profile, at: session.now)
      if let fault = try await session.wordsDesk(in: store).ask(for: request) {
        Console.say("\(fault); the composer's words stand")
      } else {
        company = try await session.scored(domain, in: store)
      }
    }
    if session.settings.format == .json {
      try Console.write(company.json(parts).description + "\n")
    } else {
      try session.console.print(company.card(on: session.console, parts))
    }
  }
}
