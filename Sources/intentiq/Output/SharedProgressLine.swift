import Synchronization

/// A progress line that is written from wherever the work is done.
final class SharedProgressLine: Sendable {
  private let line = Mutex(ProgressLine())

  func show(_ text: String) { line.withLock { $0.show(text) } }
  func clear() { line.withLock { $0.clear() } }
}
