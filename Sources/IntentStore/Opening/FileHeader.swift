import CSQLite

/// What the first 100 bytes of a SQLite file say; see <https://www.sqlite.org/fileformat.html>.
struct FileHeader: Equatable {
  /// Marks a file as a store of ours: "INTQ".
  static let applicationID: UInt32 = 0x494E_5451

  let applicationID: UInt32
  let userVersion: UInt32

  /// Reads the header of an open file as it stands on disk, taking no lock and writing nothing.
  ///
  /// Nil when the file does not begin as a SQLite file does. It is read through SQLite, because
  /// closing a second descriptor would drop the locks that this process has on the file.
  init?(of connection: Connection) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    var bytes = [UInt8](repeating: 0, count: 100)
    let found = sqlite3_file_control(
      connection.handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard found == SQLITE_OK, let file, let methods = file.pointee.pMethods,
      let read = methods.pointee.xRead, read(file, &bytes, 100, 0) == SQLITE_OK,
      bytes.starts(with: "SQLite format 3\0".utf8)
    else { return nil }
    userVersion = Self.number(at: 60, of: bytes)
    applicationID = Self.number(at: 68, of: bytes)
  }

  private static func number(at offset: Int, of bytes: [UInt8]) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
