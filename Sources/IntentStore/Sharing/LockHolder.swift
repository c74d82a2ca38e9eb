import Foundation

/// Finds out which other processes hold a lock on a store's files.
enum LockHolder {
  /// The process that writes, in words, `sqlite3 (process 4711)`; nil when the system does not tell.
  static func name(of path: String) -> String? {
    KernelLock.ofOthers(on: [path, path + "-shm"])?.first(where: \.isWrite)?.holder
  }
}
