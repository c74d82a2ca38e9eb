import Foundation
import Intent

/// Records an attempt to reach a company, and when to call back.
struct TouchCommand {
  private let invocation: Invocation
  private let domain: Domain
  private let outcome: Outcome
  private let note: String?

  init(_ invocation: Invocation) throws(UsageError) {
    self.invocation = invocation
    domain = try invocation.domain()
    outcome = try invocation.outcome()
    note = try invocation.lines(of: .note)
  }

  func run(in session: Session) async throws {
    let now = session.now
    let until = try invocation.until(from: now)
    let line = "touched \(domain.shown): \(outcome.words)"
    guard outcome == .meeting else {
      var activities = [Activity(domain, .touched(outcome, meeting: nil), at: now, text: note)]
      if let until {
        activities.append(Activity(domain, .snoozed(until: until, band: nil), at: now))
      }
      let callBack = until.map { ", to be called back on \($0.localText)" } ?? ""
      try await session.record(activities, as: line + callBack)
      return
    }
    let meeting = try until ?? Until("7d", at: now, zone: .current).instant
    let assumed = until == nil ? " (in seven days, as --until did not say when)" : ""
    try await session.record(
      [Activity(domain, .touched(.meeting, meeting: meeting), at: now, text: note)],
      as: line + " on \(meeting.localText)\(assumed)")
  }
}
