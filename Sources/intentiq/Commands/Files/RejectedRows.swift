import Foundation
import IntentSources

/// The rows that were rejected, as they were, on their way into a file.
///
/// They wait in a nameless file, so that an import that is broken off leaves no part of them.
final class RejectedRows {
  private let path: String
  private let waiting: UnsafeMutablePointer<FILE>

  init(_ path: String) throws {
    guard let waiting = tmpfile() else { throw Self.error(path) }
    self.path = path
    self.waiting = waiting
  }

  deinit { fclose(waiting) }

  /// Writes the line that names the columns; nil where the file has none.
  func begin(with header: String?) throws {
    if let header { try write(header) }
  }

  func add(_ rejections: [Rejection]) throws {
    for rejection in rejections { try write(rejection.raw) }
  }

  /// Puts the rows where they were asked for, in place of what is there.
  ///
  /// - Throws: A `CommandError` when that cannot be written.
  func keep() throws {
    rewind(waiting)
    guard let file = fopen(path, "w") else { throw Self.error(path) }
    var isWritten = true
    var room = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&room, 1, room.count, waiting), count > 0, isWritten {
      isWritten = fwrite(room, 1, count, file) == count
    }
    let isClosed = fclose(file) == 0
    guard isWritten, isClosed else { throw Self.error(path) }
  }

  private func write(_ row: String) throws {
    var line = row + "\n"
    let isWritten = line.withUTF8 { fwrite($0.baseAddress, 1, $0.count, waiting) == $0.count }
    guard isWritten else { throw Self.error(path) }
  }

  private static func error(_ path: String) -> CommandError {
    .rejects(String(cString: strerror(errno)), file: path)
  }
}
