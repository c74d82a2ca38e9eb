import CSQLite
import Foundation

/// A copy of a damaged store, to be read as far as it goes: the file itself is only ever copied.
struct DamagedCopy {
  let connection: Connection

  /// Whether it can be read as it was found, head and log.
  let isWhole: Bool

  /// How many migrations it had been through; nil where that cannot be read.
  let version: Int?

  /// Nil when nothing at all can be read of it.
  ///
  /// It is tried as it is, then with what its head must say, then without its log.
  init?(of path: String, in folder: String) throws {
    for attempt in Attempt.allCases {
      let copy = "\(folder)/copy-\(attempt.rawValue).db"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      if attempt.hasLog, FileManager.default.fileExists(atPath: path + "-wal") {
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
      }
      if attempt.mendsHead, try !Self.mendHead(of: copy) { return nil }
      if let connection = Self.open(copy) {
        self.connection = connection
        isWhole = attempt == .whole
        let version = try? connection.number("PRAGMA user_version")
        self.version = version.flatMap { $0 > 0 ? $0 : nil }
        return
      }
    }
    return nil
  }

  private enum Attempt: String, CaseIterable {
    case whole, mended, bare

    var mendsHead: Bool { self != .whole }
    var hasLog: Bool { self != .bare }
  }

  private static func open(_ copy: String) -> Connection? {
    guard let connection = try? Connection(path: copy, isReadOnly: false) else { return nil }
    // A file that is shorter than its head says is read as far as it goes; a cell that does not fit
    // its page is an error, and not whatever lies there.
    try? connection.execute("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON")
    let isOurs = try? connection.first(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'company'"
    ) { _ in true }
    return (isOurs ?? nil) == nil ? nil : connection
  }

  /// Puts into the head what it is in every store; false where nothing tells that it is one.
  ///
  /// See <https://www.sqlite.org/fileformat.html>, 1.3.
  private static func mendHead(of copy: String) throws -> Bool {
    let file = try FileHandle(forUpdating: URL(filePath: copy))
    defer { try? file.close() }
    guard var head = try file.read(upToCount: 100), head.count == 100 else { return false }
    let magic = Data("SQLite format 3\0".utf8)
    let mark = withUnsafeBytes(of: FileHeader.applicationID.bigEndian) { Data($0) }
    guard head.prefix(16) == magic || head[68..<72] == mark else { return false }
    // Pages of 4,096 bytes, a log, no bytes reserved, the fractions that SQLite demands.
    head.replaceSubrange(0..<24, with: magic + [0x10, 0, 2, 2, 0, 64, 32, 32])
    head.replaceSubrange(44..<48, with: [0, 0, 0, 4])
    head.replaceSubrange(56..<60, with: [0, 0, 0, 1])
    head.replaceSubrange(68..<72, with: mark)
    try file.seek(toOffset: 0)
    try file.write(contentsOf: head)
    return true
  }
}
