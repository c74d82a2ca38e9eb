import Foundation

/// Which other programs have a store open, and what they do with it.
package struct StoreUsers: Hashable, Sendable {
  /// Who has the right to refresh it, `intentiq (process 4711)`; nil when nobody has.
  package let refresher: String?

  /// Who is in the middle of reading it, and so keeps its write-ahead log from being emptied.
  package let readers: [String]

  /// Who has it open at all.
  package let all: [String]

  /// Looks who uses a store now; nobody uses one in memory.
  package init(of location: StoreLocation) {
    guard case .file(let path) = location else {
      (refresher, readers, all) = (nil, [], [])
      return
    }
    refresher = Self.refresher(of: path + ".lock")
    let locks = KernelLock.ofOthers(on: [path, path + "-shm"]) ?? []
    // SQLite's file format, 2.5: bytes 123 to 127 of the index are those of its readers.
    readers = Self.names(of: locks.filter { (123...127).contains($0.first) })
    all = Self.names(of: locks)
  }

  private static func names(of locks: [KernelLock]) -> [String] {
    var known: Set<Int32> = []
    return locks.filter { known.insert($0.process).inserted }.map(\.holder)
  }

  private static func refresher(of lock: String) -> String? {
    if let holder = KernelLock.ofOthers(on: [lock])?.first { return holder.holder }
    // Where the kernel does not tell who, it still tells whether.
    let file = open(lock, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) == 0 ? nil : "another program"
  }
}
