import CSQLite
import Intent

/// Where companies, their evidence and their scores are kept.
///
/// Each call is one transaction, unless it runs inside ``inTransaction(commits:_:)``. A person's
/// edits and imports are on disk when the call returns; scores are a cache, and may be lost with
/// the power, but not with the process.
package actor Store {
  package nonisolated let location: StoreLocation

  /// Whether it was opened for looking only, as asked or because it cannot be written.
  package nonisolated let isReadOnly: Bool

  let connection: Connection

  /// What the transaction under way has changed and not yet written down.
  var pending = PendingChanges()
  private let executor = QueueExecutor(label: "intentiq.store")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Where tasks run that ask the store again and again.
  package nonisolated var taskExecutor: any TaskExecutor { executor }

  /// Opens a store, and makes it with its folder where there is none.
  ///
  /// A store that cannot be written is opened for looking. An older one is brought up to date,
  /// and copied before.
  ///
  /// - Parameters:
  ///   - location: a file, or memory that goes with the store.
  ///   - access: whether anything is to be written.
  ///   - busyTimeout: how long another program that writes is waited for.
  /// - Throws: ``StoreError`` for a file that is no store, damaged, or of a newer version; it is
  ///   left as it was.
  package init(
    _ location: StoreLocation, access: StoreAccess = .readWrite,
    busyTimeout: Duration = .seconds(5)
  ) throws(StoreError) {
    try self.init(
      location, access: access, migrations: Schema.migrations, busyTimeout: busyTimeout)
  }

  init(
    _ location: StoreLocation, access: StoreAccess = .readWrite, migrations: [String],
    busyTimeout: Duration = .seconds(5)
  ) throws(StoreError) {
    let opened = try Connection.open(
      location, access, migrations: migrations, busyTimeout: busyTimeout)
    self.location = location
    isReadOnly = opened.isReadOnly
    connection = opened.connection
  }

  /// Runs several calls as one transaction, on disk when it returns.
  ///
  /// When one of the calls fails nothing of the transaction is kept, even if the closure caught
  /// the error. One that does not commit takes everything back at the end, as for a dry run.
  package func inTransaction<Result: Sendable>(
    commits: Bool = true, _ body: @Sendable (isolated Store) throws -> Result
  ) throws -> Result {
    try transaction(.durable, writes: !isReadOnly, commits: commits) { try body(self) }
  }

  /// Runs a person's edit, or part of a larger transaction.
  func write<Result>(
    _ durability: Durability = .durable, of matter: Matter = .companies,
    _ body: () throws -> Result
  ) throws -> Result {
    guard !isReadOnly else { throw StoreError(.readOnly, path: location.path) }
    return try transaction(durability) {
      if matter == .companies { pending.changesCompanies = true }
      return try body()
    }
  }

  /// What a transaction is about.
  enum Matter {
    /// The companies, what is known of them and what was done about them.
    case companies

    /// Keys, credits and jobs, of which no list tells.
    case access
  }

  /// Reads one state of the store throughout.
  func read<Result>(_ body: () throws -> Result) throws -> Result {
    try transaction(.relaxed, writes: false, body)
  }

  private func transaction<Result>(
    _ durability: Durability, writes: Bool = true, commits: Bool = true,
    _ body: () throws -> Result
  ) throws -> Result {
    let isOutermost = !connection.transaction.isOpen
    defer {
      if isOutermost { pending = PendingChanges() }
    }
    return try connection.inTransaction(durability, writes: writes, commits: commits) {
      let result = try body()
      if isOutermost { try pending.flush(to: connection) }
      return result
    }
  }

  /// Gets ready for many rows in no order that the tables know.
  ///
  /// Pieces of evidence lie by company: without room for them all, a file that is in order of time
  /// has each page read and written again for every piece that comes to lie on it.
  package func makeRoomForImport() throws {
    try connection.execute("PRAGMA cache_size = \(Connection.importCache)")
  }

  /// Gives back the memory that a long reading took: pages of the file, and what was made of those.
  package func shrink() throws {
    try connection.execute("PRAGMA shrink_memory")
    csqlite_give_back_memory()
  }

  /// A number that changes whenever another program has written to the store.
  ///
  /// - Throws: ``StoreError`` when the file was deleted or replaced.
  package func foreignChanges() throws -> Int {
    try connection.requireSameFile()
    return try connection.number("PRAGMA data_version")
  }

  /// A number that changes whenever something about companies was written, by whatever program.
  ///
  /// Keys, credits and jobs do not change it: with many requests they change many times a second.
  package func companyChanges() throws -> Int {
    try connection.number("SELECT number FROM company_changes")
  }
}
