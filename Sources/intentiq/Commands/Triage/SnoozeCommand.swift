import Intent
import IntentStore

/// Takes a company off the call list for a while.
struct SnoozeCommand {
  private let invocation: Invocation
  private let domain: Domain

  init(_ invocation: Invocation) throws(UsageError) {
    self.invocation = invocation
    domain = try invocation.domain()
  }

  func run(in session: Session) async throws {
    let now = session.now
    guard let until = try invocation.until(from: now) else {
      throw UsageError.conflict(
        command: "snooze", why: "--until is missing (write 3d, 2w, fri or 2026-12-01)")
    }
    let store = try await session.record(
      [Activity(domain, .snoozed(until: until, band: nil), at: now)],
      as: "snoozed \(domain.shown) until \(until.localText), or until its band rises")
    let present = try await store.presentDomain(of: domain)
    let row = try await store.rows(of: [present]).first
    if let closing = row?.triage.closing {
      Console.say(
        "\(domain.shown): it is \(closing.rawValue), so it stays off the call list after that too"
          + " (intentiq reopen \(domain))")
    }
  }
}
