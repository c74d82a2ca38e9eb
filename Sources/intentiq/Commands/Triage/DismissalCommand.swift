import Foundation
import Intent
import IntentStore

/// Takes a piece of evidence out of the score, or lets it count again, and scores the company anew.
struct DismissalCommand {
  private let id: Evidence.ID
  private let isDismissal: Bool
  private let reason: String?

  init(_ command: Command, _ invocation: Invocation) throws(UsageError) {
    id = try invocation.evidenceID()
    reason = try invocation.lines(of: .why)
    isDismissal = command == .dismiss
    if isDismissal, reason == nil {
      throw .conflict(command: "dismiss", why: "--why is missing (say what is wrong with it)")
    }
  }

  func run(in session: Session) async throws {
    let now = session.now
    let store = try await session.openStore()
    let id = Evidence.ID(
      domain: try await store.presentDomain(of: id.domain), digest: id.digest)
    let deed: Activity.Deed = isDismissal ? .dismissed(id) : .restored(id)
    let activity = Activity(id.domain, deed, at: now, text: reason)
    let model = session.keptEngine
    let done: (edit: Edit, headline: String, change: String)? =
      try await store.inTransaction { store in
        guard let edit = try store.record([activity], at: now) else { return nil }
        let before = try store.score(of: id.domain)
        try store.rescore(edit.domains, at: now, by: model)
        let after = try store.score(of: id.domain)
        return (
          edit, try store.evidence(id)?.evidence.headline ?? "",
          Self.change(of: id.domain, from: before, to: after)
        )
      }
    try session.print(
      done == nil ? [] : [activity], of: done?.edit,
      as: done.map {
        ["\(isDismissal ? "dismissed" : "restored") \(id): \($0.headline)", $0.change]
      }
        ?? [])
    if done == nil {
      Console.say(
        isDismissal ? "\(id): dismissed for that already" : "\(id): it counts already")
    }
  }

  private static func change(of domain: Domain, from before: Score?, to after: Score?) -> String {
    let now = after?.total.map { "scores \($0) \(after?.band?.rawValue ?? "")" } ?? "is not scored"
    let was = before?.total.map { ", was \($0)" } ?? ""
    return "\(domain.shown) \(now)\(was)"
  }
}

extension Store {
  /// Scores companies from what counts now, unless somebody else than the engine scores.
  func rescore(_ domains: [Domain], at instant: Date, by model: ScoringModel?) throws {
    guard let model else { return }
    try rescore(domains, at: instant) { _, evidence, looks in
      model.score(evidence, looks: looks, at: instant)
    }
  }
}
