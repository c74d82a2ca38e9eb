import Foundation

/// A lock on a file, as the kernel tells of it.
struct KernelLock: Equatable {
  let isWrite: Bool
  let process: Int32
  let inode: UInt64

  /// The first and the last byte; nil for a last one that is the end of the file.
  let first: UInt64
  let last: UInt64?

  /// Reads a line of `/proc/locks`; nil for one that waits.
  init?(line: some StringProtocol) {
    // 1: POSIX  ADVISORY  WRITE 4711 fe:00:12345 120 120
    let fields = line.split(separator: " ")
    guard fields.count >= 8, fields[1] != "->", let process = Int32(fields[4]),
      let inode = fields[5].split(separator: ":").last.flatMap({ UInt64($0) }),
      let first = UInt64(fields[6])
    else { return nil }
    isWrite = fields[3] == "WRITE"
    self.process = process
    self.inode = inode
    self.first = first
    last = UInt64(fields[7])
  }

  /// The locks that other processes hold on some files; nil when the system does not tell.
  static func ofOthers(on paths: [String]) -> [KernelLock]? {
    guard let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
      return nil
    }
    let inodes = paths.compactMap(inode)
    return table.split(separator: "\n").compactMap { KernelLock(line: $0) }
      .filter { $0.process > 0 && $0.process != getpid() && inodes.contains($0.inode) }
  }

  /// The process in words: `sqlite3 (process 4711)`.
  var holder: String {
    let command = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
    let name = command?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "a program"
    return "\(name) (process \(process))"
  }

  private static func inode(of path: String) -> UInt64? {
    var facts = stat()
    return stat(path, &facts) == 0 ? UInt64(facts.st_ino) : nil
  }
}
