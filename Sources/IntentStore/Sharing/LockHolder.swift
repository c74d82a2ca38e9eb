import Foundation

/// Finds out which other process holds a lock on a store's files.
enum LockHolder {
  /// The process in words, `sqlite3 (process 4711)`; nil when the system does not tell.
  static func name(of path: String) -> String? {
    let inodes = [path, path + "-shm"].compactMap(inode)
    guard let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
      return nil
    }
    for line in table.split(separator: "\n") {
      // 1: POSIX  ADVISORY  WRITE 4711 fe:00:12345 120 120
      let fields = line.split(separator: " ")
      guard fields.count >= 8, fields[3] == "WRITE", let process = Int32(fields[4]),
        process > 0, process != getpid(),
        let inode = fields[5].split(separator: ":").last.flatMap({ UInt64($0) }),
        inodes.contains(inode)
      else { continue }
      let command = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
      let name = command?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "a program"
      return "\(name) (process \(process))"
    }
    return nil
  }

  private static func inode(of path: String) -> UInt64? {
    var facts = stat()
    return stat(path, &facts) == 0 ? UInt64(facts.st_ino) : nil
  }
}
