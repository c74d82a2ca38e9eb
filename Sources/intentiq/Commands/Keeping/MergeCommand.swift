import Foundation
import Intent
import IntentStore

/// Joins two domains of one company, and scores it anew.
struct MergeCommand {
  private let domain: Domain
  private let other: Domain

  init(_ invocation: Invocation) throws(UsageError) {
    let domains = try invocation.domains()
    guard domains.count == 2 else {
      throw .conflict(command: "merge", why: "the two domains are the same (name two)")
    }
    (domain, other) = (domains[0], domains[1])
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let (now, model, domain, other) = (session.now, session.keptEngine, domain, other)
    let gain: Gain
    do {
      gain = try await store.inTransaction { store in
        let before = try Kept(of: other, in: store)
        try store.merge(domain, into: other, at: now)
        let target = try store.presentDomain(of: other)
        try store.rescore([target], at: now, by: model)
        return Gain(target: target, before: before, after: try Kept(of: target, in: store))
      }
    } catch MergeError.unknown(let unknown) {
      guard let nearest = try await session.nearestListed(to: unknown, in: store) else {
        throw MergeError.unknown(unknown)
      }
      throw CommandError.misspeltCompany(unknown, nearest: nearest)
    }
    guard session.settings.format == .json else {
      return try session.console.print(gain.lines(of: domain))
    }
    try Console.write(gain.json(of: domain).description + "\n")
  }
}

/// How much was kept of a company at some moment.
private struct Kept: Sendable {
  let evidence: Int
  let activities: Int
  let score: Score?

  init(of domain: Domain, in store: isolated Store) throws {
    evidence = try store.keptEvidence(of: domain).count
    activities = try store.activities(of: domain).count
    score = try store.score(of: domain)
  }
}

/// What a company has gained by a merge.
private struct Gain: Sendable {
  let target: Domain
  let before: Kept
  let after: Kept

  func lines(of domain: Domain) -> String {
    let evidence = after.evidence - before.evidence
    let activities = after.activities - before.activities
    let score = after.score?.total.map { "scores \($0) \(after.score?.band?.rawValue ?? "")" }
    let was = before.score?.total.map { ", was \($0)" } ?? ""
    return """
      merged \(domain.shown) into \(target.shown): \
      \(Counted(evidence, "piece of evidence", "pieces of evidence")) and \
      \(Counted(activities, "activity", "activities")) came with it
      \(target.shown) \(score ?? "is not scored")\(was) (intentiq undo takes it back)

      """
  }

  func json(of domain: Domain) -> JSON {
    .object([
      ("merged", .text(domain.rawValue)), ("into", .text(target.rawValue)),
      ("evidence_added", .count(after.evidence - before.evidence)),
      ("activities_added", .count(after.activities - before.activities)),
      ("intent_score", .count(after.score?.total)),
      ("score_band", .text(after.score?.band?.rawValue)),
      ("previous_score", .count(before.score?.total)),
    ])
  }
}
