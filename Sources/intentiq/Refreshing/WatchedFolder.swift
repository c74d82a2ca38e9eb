import Foundation
import Intent
import IntentSources
import IntentStore

/// The folder into which other programs drop files of evidence.
struct WatchedFolder: Sendable {
  let path: String

  /// Reads each file that was not read in the state in which it is now, each whole or not at all.
  ///
  /// - Returns: what was wrong, a sentence each; the other files are in.
  func read(into store: Store, at now: Date) async throws -> [String] {
    var problems: [String] = []
    for file in try EvidenceFolder.files(in: path) {
      try Task.checkCancellation()
      let state = WatchedFile(path: file.path, size: file.size, modified: file.modified)
      guard try await !store.hasRead(state) else { continue }
      do {
        let rejected = try await Self.read(state, into: store, at: now)
        if let first = rejected.first {
          problems.append(
            "\(file.path): \(Counted(rejected.count, "row")) rejected, the first in line"
              + " \(first.line): \(first.reason) (mend it, the rest is in)")
        }
      } catch let error as FileError {
        problems.append(error.description)
      }
    }
    return problems
  }

  private static func read(
    _ file: WatchedFile, into store: Store, at now: Date
  ) async throws -> (count: Int, first: Rejection?) {
    let name = URL(filePath: file.path).lastPathComponent
    return try await store.inTransaction { store in
      var reader = try EvidenceReader(InputFile(file.path), now: now)
      var (count, first) = (0, Rejection?.none)
      while let batch = try reader.next() {
        try store.keep(batch.evidence, file: name, at: now)
        count += batch.rejected.count
        first = first ?? batch.rejected.first
      }
      try store.noteRead(file)
      return (count, first)
    }
  }
}
