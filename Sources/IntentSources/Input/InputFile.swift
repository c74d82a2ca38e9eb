import Foundation
import Synchronization

/// A file that is open for reading, standard input, or bytes that somebody sent.
///
/// It is read once, from front to end, by one reader; a pipe does as well as a file.
package final class InputFile: Sendable {
  package let path: String

  /// In bytes; nil where nobody knows, as for a pipe.
  package let size: Int64?

  /// -1 for bytes that are at hand.
  private let descriptor: Int32

  /// What is left of such bytes.
  private let rest: Mutex<ArraySlice<UInt8>>

  /// Opens a path; `-` is standard input.
  ///
  /// - Throws: ``FileError`` for a file that is missing, a folder or not to be read.
  package convenience init(_ path: String) throws {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    try self.init(descriptor, path, refusesPipes: false)
  }

  /// Opens a regular file, and nothing else, so that nobody is waited for; `-` is one like others.
  ///
  /// - Throws: ``FileError`` for a file that is missing, no regular one or not to be read.
  package convenience init(regular path: String) throws {
    let path = path == "-" ? "./-" : path
    try self.init(
      open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK), path, refusesPipes: true)
  }

  private init(_ descriptor: Int32, _ path: String, refusesPipes: Bool) throws {
    guard descriptor >= 0 else { throw FileError(path, .failure(errno)) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let code = errno
    let type = status.st_mode & S_IFMT
    guard isKnown, type != S_IFDIR, type == S_IFREG || !refusesPipes else {
      if descriptor != STDIN_FILENO { close(descriptor) }
      throw FileError(path, !isKnown ? .failure(code) : type == S_IFDIR ? .folder : .notRegular)
    }
    self.path = path
    self.descriptor = descriptor
    rest = Mutex([])
    size = type == S_IFREG ? Int64(status.st_size) : nil
  }

  /// Takes bytes that are at hand, to be read as a file of that name is.
  package init(_ bytes: [UInt8], named path: String) {
    self.path = path
    descriptor = -1
    rest = Mutex(bytes[...])
    size = Int64(bytes.count)
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// Reads what is there next, at most as much as the room takes; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    guard descriptor >= 0 else { return take(into: room) }
    while true {
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError(path, .failure(errno)) }
    }
  }

  private func take(into room: UnsafeMutableRawBufferPointer) -> Int {
    rest.withLock { rest in
      let part = rest.prefix(room.count)
      room.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
  }
}
