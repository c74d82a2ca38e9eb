import CSQLite

/// An open SQLite database, closed when its owner lets go of it.
///
/// A connection is deliberately not `Sendable`: the ``Store`` actor that owns it is its only user.
final class Connection {
  let path: String
  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  var transaction = TransactionState()

  private static let isConfigured = csqlite_count_no_memory() == SQLITE_OK

  /// Opens a database that exists, or an empty one in memory (`":memory:"`).
  ///
  /// Nothing is read and nothing written before the first statement. A URI, if there is one, is
  /// what SQLite opens in place of the path.
  init(path: String, isReadOnly: Bool, uri: String? = nil) throws(StoreError) {
    precondition(Self.isConfigured, "SQLite was in use before it was configured")
    var handle: OpaquePointer?
    let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let form = uri == nil ? 0 : SQLITE_OPEN_URI
    let code = sqlite3_open_v2(
      uri ?? path, &handle, access | form | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = StoreError(code: code, on: handle, path: path, sql: nil)
      sqlite3_close_v2(handle)
      throw error
    }
    self.path = path
    self.handle = handle
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// The statement for a text of SQL, prepared at its first use.
  func statement(_ sql: String) throws(StoreError) -> Statement {
    if let kept = statements[sql], !kept.isBusy { return kept }
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else {
      throw StoreError(code: code, on: handle, path: path, sql: sql)
    }
    let statement = Statement(pointer, path: path)
    statements[sql] = statement
    return statement
  }

  /// Runs statements that take no values and are not worth keeping.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw StoreError(code: code, on: handle, path: path, sql: sql)
    }
  }

  /// Runs a statement with values, for its effect alone.
  func run<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws(StoreError) {
    try statement(sql).run(repeat each values)
  }

  /// Runs a statement with values, and gives what `decode` makes of each of its rows.
  func rows<Row, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, decode: (Statement) -> Row
  ) throws(StoreError) -> [Row] {
    var rows: [Row] = []
    try statement(sql).forEach(repeat each values) { rows.append(decode($0)) }
    return rows
  }

  /// Runs a statement with values for its first row, nil when there is none.
  func first<Row, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, decode: (Statement) -> Row
  ) throws(StoreError) -> Row? {
    try statement(sql).first(repeat each values, row: decode)
  }

  /// The number that a pragma or another statement of one row and column gives.
  func number(_ sql: String) throws(StoreError) -> Int {
    try first(sql) { $0.int(0) } ?? 0
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  var lastInsertedID: Int64 { sqlite3_last_insert_rowid(handle) }
}
