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
  private func copy(to target: String) throws(StoreError) {
    unlink(target + ".part")
    do {
      // A connection of its own sees the last commit, whatever this one is in the middle of.
      try Connection(path: path, isReadOnly: true).copy(to: target, by: target + ".part")
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.unreachable("\(error)"), path: target)
    }
  }
}
