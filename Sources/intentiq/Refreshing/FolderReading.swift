import Intent

/// What came of reading the watched folder.
struct FolderReading: Equatable, Sendable {
  /// Files that had changed and were read.
  var files = 0

  /// Pieces of evidence that are new, and those that are told with other details.
  var added = 0
  var updated = 0
  var rejected = 0

  /// A sentence each.
  var problems: [String] = []

  var words: String {
    guard files > 0 else { return "no new file" }
    return "\(Counted(files, "file")) read: \(Counted(added, "new piece")),"
      + " \(updated.grouped) updated, \(Counted(rejected, "row")) rejected"
  }
}
