import Dispatch
import Foundation
import Synchronization

/// Tells when the files of a store change, by whatever program; it never polls.
///
/// Changes of the own program are told too: ``Store/foreignChanges()`` knows whose they were.
package final class StoreWatch: Sendable {
  /// A value whenever something has changed since the last one; many changes make one value.
  ///
  /// It is for one reader, and ends when the watch is cancelled or the reader is.
  package let changes: AsyncStream<Void>

  private let notices: NoticeSource

  /// Watches a store, whether or not its write-ahead log is there yet; nil for one in memory, and
  /// where the system has no watch left.
  package init?(_ location: StoreLocation) {
    guard case .file(let path) = location, let notices = FileNotices(path: path) else {
      return nil
    }
    let (changes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let source = NoticeSource(notices, continuation)
    continuation.onTermination = { _ in source.cancel() }
    self.changes = changes
    self.notices = source
  }

  /// Ends the watch.
  package func cancel() {
    notices.cancel()
  }
}

/// Waits for the kernel's notices, and passes them on.
private final class NoticeSource: Sendable {
  private let source: Mutex<any DispatchSourceRead>

  init(_ notices: FileNotices, _ continuation: AsyncStream<Void>.Continuation) {
    let descriptor = notices.descriptor
    let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "intentiq.store-watch"))
    source.setEventHandler {
      if notices.readAll() { continuation.yield() }
    }
    source.setCancelHandler {
      close(descriptor)
      continuation.finish()
    }
    source.activate()
    self.source = Mutex(source)
  }

  func cancel() {
    source.withLock { $0.cancel() }
  }
}
