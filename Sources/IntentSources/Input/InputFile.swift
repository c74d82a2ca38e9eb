import Foundation

/// A file that is open for reading, or standard input.
///
/// It is read once, from front to end, by one reader; a pipe does as well as a file.
package final class InputFile: Sendable {
  package let path: String

  /// In bytes; nil where nobody knows, as for a pipe.
  package let size: Int64?

  private let descriptor: Int32

  /// Opens a path; `-` is standard input.
  ///
  /// - Throws: ``FileError`` for a file that is missing, a folder or not to be read.
  package init(_ path: String) throws {
    self.path = path
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileError(path, .failure(errno)) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let code = errno
    let type = status.st_mode & S_IFMT
    guard isKnown, type != S_IFDIR else {
      if !isStandardInput { close(descriptor) }
      throw FileError(path, isKnown ? .folder : .failure(code))
    }
    self.descriptor = descriptor
    size = type == S_IFREG ? Int64(status.st_size) : nil
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Reads what is there next, at most as much as the room takes; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError(path, .failure(errno)) }
    }
  }
}
