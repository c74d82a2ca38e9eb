import CSQLite
import Foundation

/// Why the store could not be opened, read or written.
package struct StoreError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case isFolder
    case isNoFile
    case isNoDatabase
    case belongsToAnother
    case isNewer(version: Int, known: Int)

    /// Of an older version, and it may not be written to bring it up to date.
    case isOlder(version: Int)
    case damaged
    case locked(by: String?)
    case diskFull
    case readOnly

    /// Deleted or replaced while it was open.
    case moved
    case unreachable(String)

    /// Anything else that SQLite reported, with its extended result code.
    case failed(code: Int32, message: String)
  }

  package let reason: Reason
  package let path: String

  /// The statement that failed, without its values.
  package let sql: String?

  package init(_ reason: Reason, path: String, sql: String? = nil) {
    self.reason = reason
    self.path = path
    self.sql = sql
  }
}

extension StoreError: CustomStringConvertible {
  /// One sentence without a full stop: what, why and what to do.
  package var description: String { "store \(path): \(why)" }

  private var why: String {
    switch reason {
    case .isFolder: "it is a folder (name a file with --store)"
    case .isNoFile: "it is not a regular file (name another with --store)"
    case .isNoDatabase:
      "it is not a SQLite file (name another with --store, or move it away to start anew)"
    case .belongsToAnother:
      "it is a SQLite file of another program (name another with --store)"
    case .isNewer(let version, let known):
      "its version is \(version), and this program knows up to \(known) (update the program)"
    case .isOlder(let version):
      "its version \(version) is older than this program's, and it cannot be written"
        + " (open it once where it may be written)"
    case .damaged:
      "it is damaged (run \"intentiq doctor --recover\", which keeps the old file)"
    case .locked(let holder):
      "it stayed locked for too long by \(holder ?? "another program, perhaps a backup")"
        + " (wait for it or end it, then try again)"
    case .diskFull: "the disk is full (make room, then try again)"
    case .readOnly: "it can only be read (nothing was changed)"
    case .moved:
      "its file was deleted or replaced while it was open (nothing was written; start again)"
    case .unreachable(let cause) where cause == String(cString: strerror(EMFILE)):
      "\(cause) (raise \"ulimit -n\")"
    case .unreachable(let cause): "\(cause) (see the folder and its permissions)"
    case .failed(let code, let message): "SQLite says \"\(message)\" (code \(code))"
    }
  }
}

extension StoreError {
  /// The error for a result code that SQLite has just given.
  init(code: Int32, on handle: OpaquePointer?, path: String, sql: String?) {
    self.init(Self.reason(for: code, on: handle, path: path), path: path, sql: sql)
  }

  private static func reason(
    for code: Int32, on handle: OpaquePointer?, path: String
  ) -> Reason {
    let cause = handle.map { sqlite3_system_errno($0) } ?? 0
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return .locked(by: LockHolder.name(of: path))
    case SQLITE_FULL: return .diskFull
    case SQLITE_IOERR where cause == ENOSPC || cause == EDQUOT: return .diskFull
    case SQLITE_CORRUPT: return .damaged
    case SQLITE_NOTADB: return .isNoDatabase
    case SQLITE_READONLY where code == csqlite_readonly_dbmoved: return .moved
    case SQLITE_READONLY: return .readOnly
    case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM:
      let words = cause == 0 ? sqlite3_errstr(code) : UnsafePointer(strerror(cause))
      return .unreachable(words.map { String(cString: $0) } ?? "unknown fault")
    default:
      let words = handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
      return .failed(code: code, message: words.map { String(cString: $0) } ?? "")
    }
  }
}
