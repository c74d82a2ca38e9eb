import Foundation

/// A file that whole lines are added to, by several programs at once.
///
/// Where it has grown too large it becomes `<path>.1`, in the place of the one before, and a new one
/// is begun. Each line is one write at the end of the file, so that lines never mix.
struct LogFile {
  static let largestSize = 1_048_576

  let path: String
  private let limit: Int
  private var descriptor: Int32 = -1

  init(path: String, limit: Int = largestSize) {
    self.path = path
    self.limit = limit
  }

  /// Adds a line, which must have no line feed; false where it cannot be written.
  mutating func add(_ line: String) -> Bool {
    var text = line + "\n"
    let count = text.utf8.count
    guard openPresent() else { return false }
    if rotateIfFull(with: count), !openPresent() { return false }
    return text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) } == count
  }

  mutating func close() {
    if descriptor >= 0 { Foundation.close(descriptor) }
    descriptor = -1
  }

  /// Opens the file that stands at the path now: another program may have moved ours aside.
  private mutating func openPresent() -> Bool {
    if descriptor >= 0 {
      if isPresent { return true }
      close()
    }
    // A pipe or a device put there is never waited for.
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { return false }
    guard let facts, facts.st_mode & S_IFMT == S_IFREG else {
      close()
      return false
    }
    return true
  }

  private var facts: stat? {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? facts : nil
  }

  private var isPresent: Bool {
    var there = stat()
    guard let facts, stat(path, &there) == 0 else { return false }
    return facts.st_ino == there.st_ino && facts.st_dev == there.st_dev
  }

  /// Moves a file aside that has no room for so many bytes more; true where another one is to be
  /// opened.
  private mutating func rotateIfFull(with count: Int) -> Bool {
    guard let facts, facts.st_size > 0, Int(facts.st_size) + count > limit else { return false }
    // One of several programs does it; the others open the new file with their next line.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return false }
    if isPresent { rename(path, path + ".1") }
    close()
    return true
  }
}
