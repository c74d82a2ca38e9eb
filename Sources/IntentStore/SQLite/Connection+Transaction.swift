import CSQLite

/// How far a transaction must have got when it returns.
enum Durability: Int {
  /// Whole or not at all, though perhaps lost when the power fails.
  case relaxed = 1
  /// On disk.
  case durable = 2
}

/// What a connection remembers of the transaction that it is in.
struct TransactionState {
  fileprivate(set) var isOpen = false
  fileprivate var durability: Durability?

  /// Why a part of it failed: then it cannot be kept, even if somebody caught the error.
  fileprivate var failure: (any Error)?
}

extension Connection {
  /// Runs a closure as one transaction, or as part of the one that is under way.
  ///
  /// What the outermost transaction asks for counts. One that does not write reads one state of
  /// the store throughout, without keeping writers waiting; one that does not commit takes
  /// everything back at the end.
  func inTransaction<Result>(
    _ durability: Durability, writes: Bool = true, commits: Bool = true,
    _ body: () throws -> Result
  ) throws -> Result {
    if transaction.isOpen {
      do {
        return try body()
      } catch {
        transaction.failure = transaction.failure ?? error
        throw error
      }
    }
    if writes {
      try requireSameFile()
      try require(durability)
    }
    try run(writes ? "BEGIN IMMEDIATE" : "BEGIN")
    transaction.isOpen = true
    transaction.failure = nil
    defer { transaction.isOpen = false }
    do {
      let result = try body()
      if let failure = transaction.failure { throw failure }
      try run(commits ? "COMMIT" : "ROLLBACK")
      return result
    } catch {
      // After a full disk SQLite has rolled back by itself.
      if sqlite3_get_autocommit(handle) == 0 { try run("ROLLBACK") }
      throw error
    }
  }

  private func require(_ durability: Durability) throws(StoreError) {
    guard transaction.durability != durability else { return }
    try execute("PRAGMA synchronous = \(durability.rawValue)")
    transaction.durability = durability
  }

  /// Refuses to go on when the file was deleted or replaced since it was opened.
  func requireSameFile() throws(StoreError) {
    var hasMoved: Int32 = 0
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    if code == SQLITE_OK, hasMoved != 0 { throw StoreError(.moved, path: path) }
  }
}
