import CSQLite
import Foundation

extension Connection {
  /// Brings the tables up to date in one transaction, whole or not at all.
  ///
  /// A store that has something to lose is copied first, to its path and `.v` with its version.
  func migrate(through migrations: [String]) throws(StoreError) {
    guard try number("PRAGMA user_version") < migrations.count else { return }
    try execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      // Another program may have done it while this one waited.
      let version = try number("PRAGMA user_version")
      if version < migrations.count {
        if version > 0, path != ":memory:" { try copy(to: "\(path).v\(version)") }
        for migration in migrations[version...] { try execute(migration) }
        try execute("PRAGMA user_version = \(migrations.count)")
      }
      try execute("COMMIT")
    } catch {
      if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
      throw error
    }
  }

  /// Copies what is committed into a new file, readable by nobody else; an older copy is replaced
  /// once the new one is whole.
  func copy(to target: String) throws(StoreError) {
    let unfinished = target + ".part"
    unlink(unfinished)
    let descriptor = Glibc.open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.systemError(at: target) }
    close(descriptor)
    // A connection of its own sees the last commit, whatever this one is in the middle of.
    let source = try Connection(path: path, isReadOnly: true)
    let copy = try Connection(path: unfinished, isReadOnly: false)
    guard let backup = sqlite3_backup_init(copy.handle, "main", source.handle, "main") else {
      throw StoreError(
        code: sqlite3_extended_errcode(copy.handle), on: copy.handle, path: target, sql: nil)
    }
    sqlite3_backup_step(backup, -1)
    let code = sqlite3_backup_finish(backup)
    guard code == SQLITE_OK else {
      unlink(unfinished)
      throw StoreError(code: code, on: copy.handle, path: target, sql: nil)
    }
    guard rename(unfinished, target) == 0 else { throw Self.systemError(at: target) }
  }

  private static func systemError(at path: String) -> StoreError {
    StoreError(.unreachable(String(cString: strerror(errno))), path: path)
  }
}
