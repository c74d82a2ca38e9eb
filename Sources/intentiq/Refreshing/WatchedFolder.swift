import Foundation
import Intent
import IntentSources
import IntentStore

/// The folder into which other programs drop files of evidence.
struct WatchedFolder: Sendable {
  let path: String

  /// Reads each file that was not read in the state in which it is now, each whole or not at all.
  ///
  /// - Returns: what came in, and what was wrong, a sentence each; the other files are in.
  func read(into store: Store, at now: Date) async throws -> FolderReading {
    var reading = FolderReading()
    for file in try EvidenceFolder.files(in: path) {
      try Task.checkCancellation()
      let state = WatchedFile(path: file.path, size: file.size, modified: file.modified)
      guard try await !store.hasRead(state) else { continue }
      do {
        let read = try await Self.read(state, into: store, at: now)
        reading.files += 1
        reading.added += read.counts.added
        reading.updated += read.counts.updated
        reading.rejected += read.rejected
        if let first = read.first {
          reading.problems.append(
            "\(file.path): \(Counted(read.rejected, "row")) rejected, the first in line"
              + " \(first.line): \(first.reason) (mend it, the rest is in)")
        }
      } catch let error as FileError {
        reading.problems.append(error.description)
      }
    }
    return reading
  }

  private static func read(
    _ file: WatchedFile, into store: Store, at now: Date
  ) async throws -> (counts: ImportCounts, rejected: Int, first: Rejection?) {
    let name = URL(filePath: file.path).lastPathComponent
    return try await store.inTransaction { store in
      var reader = try EvidenceReader(InputFile(file.path), now: now)
      var (counts, rejected, first) = (ImportCounts(), 0, Rejection?.none)
      while let batch = try reader.next() {
        let kept = try store.keep(batch.evidence, file: name, at: now)
        counts.added += kept.added
        counts.updated += kept.updated
        rejected += batch.rejected.count
        first = first ?? batch.rejected.first
      }
      try store.noteRead(file)
      return (counts, rejected, first)
    }
  }
}
