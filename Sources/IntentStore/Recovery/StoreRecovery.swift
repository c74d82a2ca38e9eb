import CSQLite
import Foundation
import Intent

/// Saves what can be read of a damaged store into a new one.
package enum StoreRecovery {
  /// Puts a new store in place of a damaged one, which is kept beside it under a name of its own.
  ///
  /// All work is done on a copy, in a folder beside the store; the damaged file is only renamed, and
  /// only once the new one is whole and on the disk. The closure is asked again and again, and ends
  /// the recovery by an error; then everything is as it was.
  /// - Throws: ``RecoveryError`` when there is nothing to recover, or nothing that could be.
  package static func recover(
    _ path: String, at instant: Date, check: () throws -> Void = {}
  ) throws -> Recovery {
    let location = StoreLocation.file(path)
    let turn = StoreTurn(.refresh, location)
    defer { turn.release() }
    let users = StoreUsers(of: location)
    if let user = users.all.first ?? users.refresher { throw RecoveryError.isInUse(path, by: user) }
    // Who comes now waits, and does not refresh what is to be replaced.
    guard turn.tryTake() else { throw RecoveryError.isInUse(path, by: "another program") }
    let folder = "\(path).recovering-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { throw Connection.systemError(at: folder) }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let copy = try DamagedCopy(of: path, in: folder) else {
      throw RecoveryError.nothingReadable(path)
    }
    if copy.isWhole, isSound(copy.connection) { throw RecoveryError.isSound(path) }
    let known = Schema.migrations.count
    if let version = copy.version, version > known {
      throw StoreError(.isNewer(version: version, known: known), path: path)
    }
    let fresh = "\(folder)/store.db"
    var salvage = try Salvage(from: copy, to: fresh, at: instant)
    try salvage.run(check)
    guard salvage.companies > 0 else { throw RecoveryError.nothingReadable(path) }
    let damaged = freeName(path, at: instant)
    try swap(path, with: fresh, keeping: damaged)
    return salvage.recovery(damagedFile: damaged)
  }

  private static func isSound(_ connection: Connection) -> Bool {
    guard let header = FileHeader(of: connection), header.applicationID == FileHeader.applicationID,
      let lines = try? connection.rows("PRAGMA integrity_check(1)", decode: { $0.text(0) })
    else { return false }
    return lines == ["ok"]
  }

  /// `PATH.damaged-2026-03-12`, with a number where that is there already.
  private static func freeName(_ path: String, at instant: Date) -> String {
    let name = "\(path).damaged-\(instant.isoDay)"
    guard FileManager.default.fileExists(atPath: name) else { return name }
    for number in 2... where !FileManager.default.fileExists(atPath: "\(name)-\(number)") {
      return "\(name)-\(number)"
    }
    return name
  }

  /// The log goes with the damaged file: it would be read into the new one.
  private static func swap(_ path: String, with fresh: String, keeping damaged: String) throws {
    guard rename(path, damaged) == 0 else { throw Connection.systemError(at: path) }
    rename(path + "-wal", damaged + "-wal")
    unlink(path + "-shm")
    guard rename(fresh, path) == 0 else {
      let error = Connection.systemError(at: path)
      rename(damaged + "-wal", path + "-wal")
      rename(damaged, path)
      throw error
    }
    Connection.flushFolder(of: path)
  }
}
