import Foundation
import Intent
import IntentStore

/// Removes a company and all that is kept of it, for good, once somebody has said yes.
struct PurgeCommand {
  private let domain: Domain
  private let isAgreed: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    domain = try invocation.domain()
    isAgreed = invocation.has(.yes)
    guard isAgreed || (StandardStream.input.isTerminal && StandardStream.error.isTerminal) else {
      throw .conflict(
        command: "purge",
        why: "nobody is there to be asked, and no undo brings it back (give --yes)")
    }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    guard let holdings = try await store.holdings(of: domain) else {
      guard let nearest = try await session.nearestListed(to: domain, in: store) else {
        throw CommandError.unknownCompany(domain)
      }
      throw CommandError.misspeltCompany(domain, nearest: nearest)
    }
    guard isAgreed || Question("purge \(holdings.words)?").isAnsweredYes else {
      throw CommandError.declined("purge")
    }
    try await store.purge(domain)
    for copy in StoreCopies(of: store.location).paths {
      Console.say("\(copy): an older copy of the store, which may hold \(domain.shown) still")
    }
    guard session.settings.format == .json else {
      return try session.console.print("purged \(holdings.words)\n")
    }
    let json = JSON.object([
      ("purged", .text(domain.rawValue)),
      ("merged_domains", .texts(holdings.merged.map(\.rawValue))),
      ("evidence", .count(holdings.evidence)), ("activities", .count(holdings.activities)),
      ("contacts", .count(holdings.contacts)), ("scores", .count(holdings.scores)),
      ("bulk_rows", .count(holdings.bulkRows)),
    ])
    try Console.write(json.description + "\n")
  }
}

extension Holdings {
  /// The company and what goes with it.
  fileprivate var words: String {
    var parts = [
      Counted(evidence, "piece of evidence", "pieces of evidence"),
      Counted(activities, "activity", "activities"), Counted(contacts, "contact"),
      Counted(scores, "past score"),
    ].map(\.description)
    if bulkRows > 0 { parts.append("\(Counted(bulkRows, "row")) of bulk jobs") }
    let domains = ([domain] + merged).map(\.shown).joined(separator: ", ")
    let last = parts.removeLast()
    return "\(name) (\(domains)) with \(parts.joined(separator: ", ")) and \(last)"
  }
}
