import CSQLite
import Foundation

extension Connection {
  /// Copies what this connection sees into a file that nobody else can read.
  ///
  /// The copy grows under a name of its own, `unfinished`; it has the target's name once it is whole
  /// and on the disk, and nothing of it stays when it cannot be. It is made in pieces; the closure is
  /// told after each how many of the pages are done, and ends the copying by an error.
  func copy(
    to target: String, by unfinished: String, checks: Bool = false,
    progress: (_ done: Int, _ all: Int) throws -> Void = { _, _ in }
  ) throws {
    let descriptor = Glibc.open(unfinished, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.systemError(at: target) }
    close(descriptor)
    defer {
      unlink(unfinished)
      unlink(unfinished + "-journal")
    }
    do {
      let copy = try Connection(path: unfinished, isReadOnly: false)
      try fill(copy, progress)
      if checks { try copy.requireSoundness() }
    } catch let error as StoreError {
      // What failed is told of the file that was asked for.
      throw error.path == unfinished ? StoreError(error.reason, path: target) : error
    }
    // A log that an older file of this name has left would be read into the new one.
    for suffix in ["-wal", "-shm", "-journal"] { unlink(target + suffix) }
    guard rename(unfinished, target) == 0 else { throw Self.systemError(at: target) }
    Self.flushFolder(of: target)
  }

  private func fill(
    _ copy: Connection, _ progress: (_ done: Int, _ all: Int) throws -> Void
  ) throws {
    guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
      throw StoreError(
        code: sqlite3_extended_errcode(copy.handle), on: copy.handle, path: copy.path, sql: nil)
    }
    var code = SQLITE_OK
    do {
      repeat {
        code = sqlite3_backup_step(backup, 1_024)
        let (left, all) = (sqlite3_backup_remaining(backup), sqlite3_backup_pagecount(backup))
        try progress(Int(all - left), Int(all))
      } while code == SQLITE_OK
    } catch {
      sqlite3_backup_finish(backup)
      throw error
    }
    let finish = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finish == SQLITE_OK else {
      let worst = code == SQLITE_DONE ? finish : code
      // What cannot be read is the fault of this file, what cannot be written that of the copy.
      let isOurs = worst & 0xFF == SQLITE_CORRUPT
      throw StoreError(
        code: worst, on: isOurs ? handle : copy.handle, path: isOurs ? path : copy.path, sql: nil)
    }
  }

  private func requireSoundness() throws {
    let fault = try first("PRAGMA quick_check(1)") { $0.text(0) }
    if fault != "ok" { throw StoreError(.damaged, path: path) }
  }

  /// So that a file has its name also after the power has failed.
  static func flushFolder(of path: String) {
    let folder = Glibc.open(StoreFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  static func systemError(at path: String) -> StoreError {
    errno == ENOSPC || errno == EDQUOT
      ? StoreError(.diskFull, path: path)
      : StoreError(.unreachable(String(cString: strerror(errno))), path: path)
  }
}
