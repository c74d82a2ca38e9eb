import Synchronization

/// The line that shows how far a backup is; the store tells it on a thread of its own.
final class BackupProgress: Sendable {
  private let line = Mutex(ProgressLine())

  func show(_ done: Int, of all: Int) {
    line.withLock { $0.show("backup: \(all > 0 ? done * 100 / all : 0) %") }
  }

  func clear() { line.withLock { $0.clear() } }
}
