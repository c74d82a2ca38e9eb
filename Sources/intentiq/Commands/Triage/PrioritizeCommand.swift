import Foundation
import Intent
import IntentSources
import IntentStore

/// Prints the call list: whom to call first, and why.
struct PrioritizeCommand {
  private let limit: Int
  private let band: Band?

  init(_ invocation: Invocation) throws(UsageError) {
    band = try invocation.band()
    guard let text = invocation.value(of: .limit) else {
      limit = 20
      return
    }
    guard let number = Int(text), (1...1_000).contains(number) else {
      throw .invalidValue(text, of: "--limit", why: "it is no number from 1 to 1000 (such as 20)")
    }
    limit = number
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let (candidates, all) = try await session.candidates(limit: limit, band: band, in: store)
    switch session.settings.format {
    case .text:
      try session.console.print(CallListPrint(candidates, on: session.console).text)
      if candidates.isEmpty { suggest(all) }
    case .json:
      let entries = try await session.entries(of: candidates, in: store)
      try Console.write(JSON.list(entries).description + "\n")
    case .csv:
      var table = ExportRows(["rank", "priority", "reasons"] + WatchlistRow.fieldNames, .csv)
      let lines = candidates.enumerated().map { index, candidate in
        [
          .whole(index + 1), .whole(candidate.priority.total),
          .texts(candidate.priority.reasons.map(\.words)),
        ] + candidate.row.values
      }
      try Console.write(table.opening + table.chunk(lines) + table.closing)
    }
  }

  /// Says what to do about an empty call list.
  private func suggest(_ all: [WatchlistRow]) {
    if all.isEmpty {
      Console.say("the watchlist is empty (intentiq watchlist add, or import accounts)")
    } else {
      Console.say(
        "none of \(Counted(all.count, "company", "companies")) is to be called: not scored,"
          + " snoozed, with a meeting ahead, disqualified, won"
          + (band.map { ", or not \($0.rawValue)" } ?? ""))
    }
  }
}

extension Priority.Reason {
  /// The reason with its points: `act now +15`.
  var words: String { "\(label) \(signed)" }
}
