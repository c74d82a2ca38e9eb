import Foundation
import Synchronization

/// The kernel's notices of what is written in the folders of themes.
final class ThemeNotices: Sendable {
  let descriptor: Int32
  private let wanted = Mutex<[Int32: Names]>([:])

  /// Which files of a folder are meant.
  private enum Names {
    case themes
    case only(Set<String>)

    func contains(_ name: String) -> Bool {
      switch self {
      case .themes: name.hasSuffix(".json5")
      case .only(let names): names.contains(name)
      }
    }
  }

  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  /// Watches these files, and every theme in a folder; what was watched before no longer is.
  ///
  /// Editors put a new file in the place of the old one: so it is the folders that are watched.
  func watch(_ files: [String], themesIn folder: String?) {
    var names = Dictionary(grouping: files.map { URL(filePath: $0) }) {
      $0.deletingLastPathComponent().path
    }.mapValues { Names.only(Set($0.map(\.lastPathComponent))) }
    if let folder { names[folder] = .themes }
    wanted.withLock { wanted in
      let before = Set(wanted.keys)
      wanted = [:]
      for (folder, names) in names {
        let number = inotify_add_watch(
          descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
        if number >= 0 { wanted[number] = names }
      }
      for number in before.subtracting(wanted.keys) { inotify_rm_watch(descriptor, number) }
    }
  }

  /// Takes in all notices that are there; tells whether any is about a file that is meant.
  func readAll() -> Bool {
    let wanted = wanted.withLock { $0 }
    var isMeant = false
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while let (number, name) = Self.takeNotice(from: &rest) {
          if wanted[number]?.contains(name) == true { isMeant = true }
        }
      }
    }
    return isMeant
  }

  private static func takeNotice(
    from bytes: inout UnsafeRawBufferPointer
  ) -> (watch: Int32, name: String)? {
    let size = MemoryLayout<inotify_event>.size
    guard bytes.count >= size else { return nil }
    let head = bytes.loadUnaligned(as: inotify_event.self)
    let end = min(bytes.count, size + Int(head.len))
    let name = String(decoding: bytes[size..<end].prefix { $0 != 0 }, as: UTF8.self)
    bytes = UnsafeRawBufferPointer(rebasing: bytes[end...])
    return (head.wd, name)
  }
}
