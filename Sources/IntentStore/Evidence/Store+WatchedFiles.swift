import Foundation

/// A file of the watched folder as it was found: another size or time is another state of it.
package struct WatchedFile: Hashable, Sendable {
  package let path: String

  /// In bytes.
  package let size: Int64
  package let modified: Date

  package init(path: String, size: Int64, modified: Date) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}

extension Store {
  /// Whether a file was read in the state in which it is now.
  package func hasRead(_ file: WatchedFile) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM watched_file WHERE path = ? AND size = ? AND modified = ?",
      file.path, file.size, file.modified
    ) { _ in true } ?? false
  }

  /// Notes that a file was read in this state.
  package func noteRead(_ file: WatchedFile) throws {
    try write {
      try connection.run(
        """
        INSERT INTO watched_file (path, size, modified) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET size = excluded.size, modified = excluded.modified
        """,
        file.path, file.size, file.modified)
    }
  }
}
