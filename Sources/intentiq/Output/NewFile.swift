import Foundation
import Intent

/// A file that is written whole before it takes its place.
///
/// Links are followed. What is there and no regular file, such as a pipe, is written into.
struct NewFile {
  private let path: String
  private let descriptor: Int32

  /// Where it is written meanwhile, and where it goes; nil for what is written into.
  private let move: (part: String, target: String)?

  /// Writes a file; what was there stays as it was where that fails.
  ///
  /// - Throws: A ``FileWriteError`` where it cannot be made, written or put in its place.
  static func write(
    to path: String, _ content: (NewFile) async throws -> Void
  ) async throws {
    let file = try NewFile(path)
    defer { file.close() }
    try await content(file)
    try file.keep()
  }

  private init(_ path: String) throws(FileWriteError) {
    self.path = path
    let there = FileMode(path)
    guard there?.isRegular ?? !FileMode.isLink(path) else {
      move = nil
      descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
      guard descriptor >= 0 else { throw FileWriteError(path: path) }
      return
    }
    let target = there == nil ? path : URL(filePath: path).resolvingSymlinksInPath().path
    let part = URL(filePath: target).deletingLastPathComponent()
      .appending(path: ".intentiq-\(UInt64.random(in: .min ... .max)).part").path
    move = (part, target)
    descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileWriteError(path: path) }
    // Who may read a file is not changed by writing it anew.
    if let there { fchmod(descriptor, there.permissions) }
  }

  func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw FileWriteError(path: path) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private func keep() throws {
    guard let move else { return }
    guard fsync(descriptor) == 0, rename(move.part, move.target) == 0 else {
      throw FileWriteError(path: path)
    }
  }

  /// What was not kept is removed.
  private func close() {
    Foundation.close(descriptor)
    if let move { unlink(move.part) }
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
