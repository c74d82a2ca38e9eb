import CSQLite

/// SQLite by its C calls alone, to compare with.
final class BareDatabase {
  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else { throw BareFailure(code: code, sql: "open") }
    self.handle = handle
    // As a store has it.
    try execute(
      "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384")
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw BareFailure(code: code, sql: sql) }
  }

  /// Prepares a statement; its owner finalizes it.
  func prepare(_ sql: String) throws -> OpaquePointer {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw BareFailure(code: code, sql: sql) }
    return statement
  }

  /// The names of a table's columns, in order.
  func columns(of table: String) throws -> [String] {
    let statement = try prepare("SELECT * FROM \(table)")
    defer { sqlite3_finalize(statement) }
    return (0..<sqlite3_column_count(statement)).map {
      String(cString: sqlite3_column_name(statement, $0))
    }
  }

  /// Runs statements for row after row, each with its own rows, so many rows a transaction.
  func run(_ statements: [(sql: String, rows: BareRows)], chunk: Int) throws {
    let prepared = try statements.map { (try prepare($0.sql), $0) }
    defer { prepared.forEach { sqlite3_finalize($0.0) } }
    let count = statements.first?.rows.count ?? 0
    for start in stride(from: 0, to: count, by: chunk) {
      try execute("BEGIN IMMEDIATE")
      for row in start..<min(start + chunk, count) {
        for (statement, source) in prepared {
          source.rows.bind(row, to: statement)
          let code = sqlite3_step(statement)
          guard code == SQLITE_DONE else { throw BareFailure(code: code, sql: source.sql) }
          sqlite3_reset(statement)
        }
      }
      try execute("COMMIT")
    }
  }
}

struct BareFailure: Error, CustomStringConvertible {
  let code: Int32
  let sql: String

  var description: String { "SQLite: \(String(cString: sqlite3_errstr(code))), in \(sql)" }
}
