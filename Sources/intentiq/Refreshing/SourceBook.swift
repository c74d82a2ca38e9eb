import Foundation
import Intent
import Synchronization

/// How the sources have answered in this run of the program.
final class SourceBook: Sendable {
  static let engine = "scoring engine"
  static let folder = "evidence folder"
  static let api = "scoring API"

  private let sources: Mutex<[String: SourceHealth]>
  private let tell: @Sendable (SourceHealth) -> Void

  /// Opens a book on some sources, and tells of each at once and whenever it answers or fails.
  init(_ sources: [SourceHealth], tell: @escaping @Sendable (SourceHealth) -> Void) {
    self.sources = Mutex(
      Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    self.tell = tell
    for source in sources { tell(source) }
  }

  func note(_ name: String, _ change: (inout SourceHealth) -> Void) {
    let source = sources.withLock { sources in
      change(&sources[name, default: SourceHealth(name)])
      return sources[name]
    }
    if let source { tell(source) }
  }
}
