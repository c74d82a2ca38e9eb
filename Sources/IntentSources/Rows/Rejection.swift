/// A row that is not taken in, kept as it was.
package struct Rejection: Sendable, Hashable {
  /// Where the row begins, counted from 1.
  package let line: Int

  /// The field at fault; nil when it is the row.
  package let field: String?

  /// One clause for people, without a full stop.
  package let reason: String

  /// Without its line end; of a row over 1 MiB only the first 1,000 bytes.
  package let raw: String

  package init(line: Int, field: String?, reason: String, raw: String) {
    self.line = line
    self.field = field
    self.reason = reason
    self.raw = raw
  }
}

/// Something of a row that was left out although the rest of it went in.
package struct Omission: Sendable, Hashable {
  package let line: Int
  package let field: String
  package let reason: String
}

/// What is wrong with a row.
struct RowFault: Error, Hashable {
  let field: String?
  let reason: String
}
