import Foundation
import Intent

/// Why there is no backup.
package enum BackupError: Error, Hashable, Sendable {
  case exists(String)
  case isFolder(String)

  /// The file is the store itself, or one that belongs to it.
  case isStore(String)

  /// A copy was made and thrown away, for the store is damaged.
  case damagedStore(String)
}

extension BackupError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  package var description: String {
    switch self {
    case .exists(let path): "\(path): it is there already (name another, or give --overwrite)"
    case .isFolder(let path): "\(path): it is a folder (name a file)"
    case .isStore(let path): "\(path): it belongs to the store itself (name another file)"
    case .damagedStore(let path):
      "store \(path): it is damaged, so no backup was made (intentiq doctor --recover)"
    }
  }
}

extension Store {
  /// Copies the store as it is at one moment into a file of its own, while others go on writing.
  ///
  /// The copy was checked, is on the disk, and can be read by nobody else. The closure is told how
  /// many pages are done, and ends the backup by an error; then there is no file.
  /// - Throws: ``BackupError`` for a place where it must not be.
  package func backUp(
    to target: String, replacing: Bool = false,
    progress: @Sendable (_ done: Int, _ all: Int) throws -> Void = { _, _ in }
  ) throws {
    try requirePlace(target, replacing)
    do {
      // All of it is read in one transaction, so that writers do not make it begin anew.
      try read {
        _ = try connection.number("SELECT count(*) FROM sqlite_schema")
        try connection.copy(
          to: target, by: "\(target).part-\(getpid())", checks: true, progress: progress)
      }
    } catch let error as StoreError where error.reason == .damaged {
      throw BackupError.damagedStore(location.path)
    }
  }

  private func requirePlace(_ target: String, _ replacing: Bool) throws {
    var facts = stat()
    guard stat(target, &facts) == 0 else { return }
    guard facts.st_mode & S_IFMT != S_IFDIR else { throw BackupError.isFolder(target) }
    for suffix in ["", "-wal", "-shm", ".lock"] {
      var own = stat()
      if stat(location.path + suffix, &own) == 0, own.st_dev == facts.st_dev,
        own.st_ino == facts.st_ino
      {
        throw BackupError.isStore(target)
      }
    }
    guard replacing else { throw BackupError.exists(target) }
  }
}
