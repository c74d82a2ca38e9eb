/// The rows of a file that a job can be made of, and what is wrong with the others.
package struct BulkFile: Hashable, Sendable {
  /// What it is called, without its folder.
  package let name: String
  package let rows: [BulkRow]
  package let faults: [BulkFault]

  /// The names of the columns that are not used.
  package let ignoredColumns: [String]

  package init(
    name: String, rows: [BulkRow], faults: [BulkFault] = [], ignoredColumns: [String] = []
  ) {
    self.name = name
    self.rows = rows
    self.faults = faults
    self.ignoredColumns = ignoredColumns
  }
}

/// A row that no job can take.
package struct BulkFault: Hashable, Sendable {
  /// Where the row begins, counted from 1.
  package let line: Int

  /// One clause for people, without a full stop.
  package let reason: String

  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}
