import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

extension EffectRunner {
  /// Companies as an export has them, as one text.
  func csv(of domains: [Domain]) async throws -> String {
    var export = WatchlistExport(.csv)
    var text = export.opening
    try await forEachChunk(of: domains) { text += export.chunk($0) }
    return text + export.closing
  }

  /// Writes companies into a file that is not there yet: what is there could not be had back.
  func export(_ domains: [Domain], to path: String) async throws {
    let path = (path as NSString).expandingTildeInPath
    let ending = URL(filePath: path).pathExtension.lowercased()
    guard let format = ExportFormat(rawValue: ending) else {
      let known = ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      return tell(Notice("\(path.oneLine): the name of an export ends in \(known).", kind: .failed))
    }
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let why =
        errno == EEXIST ? "it is there already; name another" : String(cString: strerror(errno))
      return tell(Notice("\(path.oneLine): \(why).", kind: .failed))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      var export = WatchlistExport(format)
      try file.write(contentsOf: Data(export.opening.utf8))
      try await forEachChunk(of: domains) { chunk in
        try file.write(contentsOf: Data(export.chunk(chunk).utf8))
      }
      try file.write(contentsOf: Data(export.closing.utf8))
      try file.close()
    } catch {
      // Half a file would pass for a whole one.
      unlink(path)
      throw error
    }
    tell(
      Notice(
        "Wrote \(Counted(domains.count, "company", "companies")) to \(path.oneLine).", kind: .done))
  }

  private func forEachChunk(
    of domains: [Domain], _ body: ([(entry: WatchlistEntry, score: Score?)]) throws -> Void
  ) async throws {
    var rest = domains[...]
    while !rest.isEmpty {
      let chunk = Array(rest.prefix(1_000))
      rest = rest.dropFirst(1_000)
      try body(
        try await store.inTransaction { store in
          try chunk.compactMap { domain in
            guard let entry = try store.entry(domain) else { return nil }
            return (entry, try store.score(of: domain))
          }
        })
    }
  }

  private func tell(_ notice: Notice) {
    mailbox.send(.changed(WatchlistChange(notice: notice)))
  }
}
