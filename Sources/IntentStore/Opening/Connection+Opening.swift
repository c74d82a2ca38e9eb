import CSQLite
import Foundation

extension Connection {
  /// Opens a store, and makes it where there is none.
  ///
  /// A file that is no store of ours, or of a version not known here, is refused before anything
  /// is written to it.
  static func open(
    _ location: StoreLocation, _ access: StoreAccess, migrations: [String],
    busyTimeout: Duration
  ) throws(StoreError) -> (connection: Connection, isReadOnly: Bool) {
    guard case .file(let path) = location else {
      let isReadOnly = access == .readOnly
      return (try inMemory(isReadOnly: isReadOnly, migrations: migrations), isReadOnly)
    }
    let file = try StoreFile(path: path)
    let isReadOnly = access == .readOnly || file.isProtected
    if isReadOnly {
      // Where there is nothing to look at, nothing is made.
      guard file.state == .filled else {
        return (try inMemory(isReadOnly: true, migrations: migrations), true)
      }
      return (
        try forLooking(path: path, migrations: migrations, busyTimeout: busyTimeout), true
      )
    }
    try file.prepare()
    let connection = try Connection(path: path, isReadOnly: false)
    // Until it is accepted, closing it must not fold a write-ahead log into it.
    csqlite_keep_wal_on_close(connection.handle, 1)
    connection.setBusyTimeout(busyTimeout)
    if file.state == .filled {
      try connection.requireOurs(known: migrations.count)
    } else {
      // Before the log, so that the file alone tells whose it is.
      try connection.execute("PRAGMA application_id = \(FileHeader.applicationID)")
    }
    try connection.requireKnown(migrations.count)
    try connection.execute(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA journal_size_limit = 16777216;
      """)
    try connection.migrate(through: migrations)
    try connection.configure()
    csqlite_keep_wal_on_close(connection.handle, 0)
    return (connection, false)
  }

  private static func inMemory(
    isReadOnly: Bool, migrations: [String]
  ) throws(StoreError) -> Connection {
    let connection = try Connection(path: ":memory:", isReadOnly: false)
    try connection.migrate(through: migrations)
    try connection.configure()
    if isReadOnly { try connection.execute("PRAGMA query_only = ON") }
    return connection
  }

  private static func forLooking(
    path: String, migrations: [String], busyTimeout: Duration
  ) throws(StoreError) -> Connection {
    func open(uri: String?) throws(StoreError) -> Connection {
      let connection = try Connection(path: path, isReadOnly: true, uri: uri)
      connection.setBusyTimeout(busyTimeout)
      try connection.requireOurs(known: migrations.count)
      try connection.requireKnown(migrations.count)
      return connection
    }
    let connection: Connection
    do throws(StoreError) {
      connection = try open(uri: nil)
    } catch {
      // Where SQLite may not write its index of the log, and there is no log, nobody else writes.
      guard error.isAboutAccess, !hasLog(path) else { throw error }
      connection = try open(uri: immutableURI(path))
    }
    let version = try connection.number("PRAGMA user_version")
    guard version == migrations.count else {
      throw StoreError(.isOlder(version: version), path: path)
    }
    try connection.configure()
    return connection
  }

  private static func hasLog(_ path: String) -> Bool {
    var facts = stat()
    return stat(path + "-wal", &facts) == 0 && facts.st_size > 0
  }

  private static func immutableURI(_ path: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ";"))
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  private func requireOurs(known: Int) throws(StoreError) {
    guard let header = FileHeader(of: self) else { throw StoreError(.isNoDatabase, path: path) }
    guard header.applicationID == FileHeader.applicationID else {
      throw StoreError(.belongsToAnother, path: path)
    }
    guard header.userVersion <= known else {
      throw StoreError(.isNewer(version: Int(header.userVersion), known: known), path: path)
    }
  }

  /// The version once more, as the write-ahead log has it.
  private func requireKnown(_ known: Int) throws(StoreError) {
    let version = try number("PRAGMA user_version")
    guard version <= known else {
      throw StoreError(.isNewer(version: version, known: known), path: path)
    }
  }

  private func setBusyTimeout(_ timeout: Duration) {
    let milliseconds = timeout / .milliseconds(1)
    sqlite3_busy_timeout(handle, Int32(milliseconds))
  }

  private func configure() throws(StoreError) {
    try execute(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = \(Connection.usualCache);
      """)
  }

  /// Kibibytes of pages in memory, as SQLite counts them: below 0.
  static let usualCache = -16_384

  /// Enough for a million pieces of evidence.
  static let importCache = -163_840
}

extension StoreError {
  fileprivate var isAboutAccess: Bool {
    switch reason {
    case .unreachable, .readOnly: true
    default: false
    }
  }
}
