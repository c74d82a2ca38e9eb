import Foundation
import Intent
import IntentSources
import IntentStore

/// Prints the watchlist so that an import reads it back.
struct ExportWatchlistCommand {
  private let format: ExportFormat

  init(_ invocation: Invocation) throws(UsageError) {
    format = try invocation.exportFormat()
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    var export = WatchlistExport(format)
    try Console.write(export.opening)
    var domains = try await store.allListed()[...]
    while !domains.isEmpty {
      let entries = try await session.entries(of: Array(domains.prefix(1_000)), in: store)
      domains = domains.dropFirst(1_000)
      try Console.write(export.chunk(entries))
    }
    try Console.write(export.closing)
  }
}

extension Session {
  /// Entries with their scores, as stored or, with a given instant, as they were then.
  fileprivate func entries(
    of domains: [Domain], in store: Store
  ) async throws -> [(entry: WatchlistEntry, score: Score?)] {
    let (model, instant) = (model, settings.instant)
    return try await store.inTransaction { store in
      try domains.compactMap { domain in
        guard let entry = try store.entry(domain) else { return nil }
        guard let instant else { return (entry, try store.score(of: domain)) }
        return (entry, model.score(try store.evidence(of: domain), looks: nil, at: instant))
      }
    }
  }
}

extension Invocation {
  /// What to export as; `--json` and `--csv` name a format too.
  func exportFormat() throws(UsageError) -> ExportFormat {
    let named = value(of: .format)
    let short: ExportFormat? = has(.json) ? .json : has(.csv) ? .csv : nil
    guard let named else { return short ?? .csv }
    guard let format = ExportFormat(rawValue: named.lowercased()) else {
      throw Self.unknown(
        named, of: .format, "format", among: ExportFormat.allCases.map(\.rawValue))
    }
    guard short == nil || short == format else {
      throw .conflict(command: "export", why: "--format and --json or --csv differ (give one)")
    }
    return format
  }
}
