import CSQLite
import Foundation

/// The file of a store, as it is found before it is opened.
struct StoreFile {
  enum State: Equatable { case missing, empty, filled }

  let path: String
  let state: State

  /// Whether the file, or the folder where SQLite writes beside it, refuses to be written.
  let isProtected: Bool

  /// Looks at a path without opening it: closing a file drops the locks that this process has on it.
  ///
  /// - Throws: ``StoreError`` when something else than a file is there.
  init(path: String) throws(StoreError) {
    self.path = path
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      guard errno == ENOENT else {
        throw StoreError(.unreachable(String(cString: strerror(errno))), path: path)
      }
      state = .missing
      isProtected = false
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw StoreError(.isFolder, path: path)
    default: throw StoreError(.isNoFile, path: path)
    }
    state = facts.st_size == 0 ? .empty : .filled
    isProtected = access(path, W_OK) != 0 || access(Self.folder(of: path), W_OK) != 0
  }

  /// The folder that a path's file is in.
  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Makes the file and its folder where they are missing, readable by nobody else.
  func prepare() throws(StoreError) {
    if state == .missing {
      try Self.makeFolder(Self.folder(of: path), for: path)
      let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        throw StoreError(.unreachable(String(cString: strerror(errno))), path: path)
      }
      close(descriptor)
    }
    // SQLite gives the files beside it the same mode.
    chmod(path, 0o600)
  }

  private static func makeFolder(_ folder: String, for path: String) throws(StoreError) {
    guard access(folder, F_OK) != 0 else { return }
    try makeFolder(Self.folder(of: folder), for: path)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StoreError(.unreachable(String(cString: strerror(errno))), path: path)
    }
  }
}
