import Dispatch
import Foundation
import Synchronization

/// Tells when a file of a theme is written, by the kernel's notices; it never polls.
final class ThemeWatch: Sendable {
  /// A value whenever something was written since the last one; for one reader.
  let changes: AsyncStream<Void>

  private let notices: ThemeNotices
  private let source: Mutex<any DispatchSourceRead>

  /// Watches nothing yet; nil where the system has no watch left.
  init?() {
    guard let notices = ThemeNotices() else { return nil }
    let (changes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let descriptor = notices.descriptor
    let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "intentiq.theme-watch"))
    source.setEventHandler {
      if notices.readAll() { continuation.yield() }
    }
    source.setCancelHandler {
      close(descriptor)
      continuation.finish()
    }
    source.activate()
    self.changes = changes
    self.notices = notices
    self.source = Mutex(source)
  }

  deinit { source.withLock { $0.cancel() } }

  /// Watches these files, and every theme in a folder; what was watched before no longer is.
  func watch(_ files: [String], themesIn folder: String?) {
    notices.watch(files, themesIn: folder)
  }
}
