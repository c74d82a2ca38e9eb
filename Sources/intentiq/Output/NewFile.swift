import Foundation
import Intent

/// A file that is being written from its beginning.
struct NewFile {
  private let path: String
  private let handle: FileHandle

  /// - Throws: A ``FileWriteError`` where it cannot be made.
  init(_ path: String) throws(FileWriteError) {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw FileWriteError(path: path) }
    self.path = path
    self.handle = handle
  }

  func write(_ text: String) throws { try handle.write(contentsOf: Data(text.utf8)) }

  /// Writes a file whole beside its place, then puts it there.
  static func put(_ text: String, at path: String) throws {
    let part = path + ".part"
    do {
      let file = try NewFile(part)
      try file.write(text)
      try file.close()
      guard rename(part, path) == 0 else { throw FileWriteError(path: path) }
    } catch {
      unlink(part)
      throw error
    }
  }

  func close() throws {
    try handle.synchronize()
    try handle.close()
  }
}

/// A file that could not be made or put in its place, with the system's reason.
struct FileWriteError: Error, CustomStringConvertible {
  private let path: String
  private let why: String

  /// Takes the reason of the call that failed last.
  init(path: String) {
    self.path = path
    why = String(cString: strerror(errno))
  }

  var description: String { "\(path.oneLine): \(why) (nothing was written)" }
}
