import Intent

/// What the bulk screen wants done outside of itself.
package enum BulkEffect: Hashable, Sendable {
  /// Reads the jobs, the keys and the credits.
  case load
  case loadResults(BulkJob.ID)

  /// Reads a file without sending it.
  case readFile(path: String)

  /// Has the rows of a file scored as a job, without credits.
  case send(BulkFile)

  /// Writes what came of a job as CSV.
  case write(BulkJob.ID, path: String, replaces: Bool)
  case makeKey(APIKey.Scope, label: String?)
  case revokeKey(APIKey.ID)
  case addCredits(Int)

  /// Whether it changes the store, so that it comes after what was ordered before it.
  package var isEdit: Bool {
    switch self {
    case .send, .makeKey, .revokeKey, .addCredits: true
    case .load, .loadResults, .readFile, .write: false
    }
  }
}
