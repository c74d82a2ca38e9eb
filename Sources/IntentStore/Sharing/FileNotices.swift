import Foundation

/// The kernel's notices of what happens to a store's file and its write-ahead log.
///
/// The folder is watched for the two coming and going, the log itself for being written: so a busy
/// folder does not wake anybody.
struct FileNotices: Sendable {
  let descriptor: Int32
  private let log: String
  private let names: Set<String>

  init?(path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    log = path + "-wal"
    let name = (path as NSString).lastPathComponent
    names = [name, name + "-wal"]
    let comesAndGoes = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
    guard inotify_add_watch(descriptor, StoreFile.folder(of: path), UInt32(comesAndGoes)) >= 0
    else {
      close(descriptor)
      return nil
    }
    watchLog()
  }

  /// Takes in all notices that are there; tells whether any is about the store.
  func readAll() -> Bool {
    var isAboutStore = false
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        if take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { isAboutStore = true }
      }
    }
    return isAboutStore
  }

  private func take(_ notices: UnsafeRawBufferPointer) -> Bool {
    let headSize = MemoryLayout<inotify_event>.size
    var isAboutStore = false
    var offset = 0
    while offset + headSize <= notices.count {
      let head = notices.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let text = notices[(offset + headSize)..<(offset + headSize + Int(head.len))]
      offset += headSize + Int(head.len)
      let name = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
      let isLost = head.mask & UInt32(IN_Q_OVERFLOW) != 0
      // Without a name it is the log that was written.
      guard name.isEmpty || isLost || names.contains(name) else { continue }
      isAboutStore = true
      if !name.isEmpty { watchLog() }
    }
    return isAboutStore
  }

  /// Watches the log that is there now; the watch on one that is gone ends by itself.
  private func watchLog() {
    inotify_add_watch(descriptor, log, UInt32(IN_MODIFY))
  }
}
