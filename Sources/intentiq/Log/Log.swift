import Dashboard
import Foundation
import Intent
import Synchronization

/// What the program tells of itself: one line an event, in a file and, while it is open, on the
/// monitor.
final class Log: Sendable {
  /// Nil where there is no place for it.
  let path: String?
  private let isVerbose: Bool
  private let now: @Sendable () -> Date
  private let state: Mutex<State>

  private struct State {
    var file: LogFile?

    /// Whether the last line could not be written.
    var isBroken = false
    var follow: (@Sendable (LogLine) -> Void)?
  }

  /// Makes a log; nothing is written before the first line.
  init(
    path: String?, isVerbose: Bool = false, limit: Int = LogFile.largestSize,
    now: @escaping @Sendable () -> Date = { .now }
  ) {
    self.path = path
    self.isVerbose = isVerbose
    self.now = now
    state = Mutex(State(file: path.map { LogFile(path: $0, limit: limit) }))
  }

  /// Hands each line that is written from now on to a closure, too.
  func follow(_ take: @escaping @Sendable (LogLine) -> Void) {
    state.withLock { $0.follow = take }
  }

  /// Writes one line; the text is cleansed and cut, whatever it holds.
  ///
  /// Details are written only for who asks for them.
  func write(_ level: LogLine.Level, _ text: String) {
    guard level != .debug || isVerbose else { return }
    let line = LogLine(at: now(), level: level, text: String(text.oneLine.prefix(1_000)))
    let follow = state.withLock { state in
      if state.file != nil {
        makeFolder()
        state.isBroken = !(state.file?.add(LogText.text(of: line, process: getpid())) ?? true)
      }
      return state.follow
    }
    follow?(line)
  }

  /// Why nothing is kept, and what to do; nil where all is well.
  var fault: String? {
    guard let path else { return "the log: there is no place for it (set HOME)" }
    guard state.withLock(\.isBroken) else { return nil }
    return "the log \(path.oneLine): it cannot be written (see its folder, its rights and the disk)"
  }

  /// The last lines of the file, of whatever program on it, the latest last; nil where there is none.
  func tail(_ count: Int) -> [LogLine]? {
    guard let path else { return nil }
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    let size = (try? file.seekToEnd()) ?? 0
    let start = size > Self.tailSize ? size - Self.tailSize : 0
    guard (try? file.seek(toOffset: start)) != nil, let bytes = try? file.readToEnd() else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { LogText.line($0) }.suffix(count)
  }

  /// In bytes.
  private static let tailSize: UInt64 = 65_536

  private func makeFolder() {
    guard let path else { return }
    let folder = (path as NSString).deletingLastPathComponent
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }
}

/// A line of the log as text: `2026-03-12T09:00:00.000Z info [4711] round: 12 scored`.
enum LogText {
  static func text(of line: LogLine, process: Int32) -> String {
    "\(line.at.iso8601) \(line.level.rawValue) [\(process)] \(line.text)"
  }

  /// Nil for what is no whole line of a log.
  static func line(_ text: Substring) -> LogLine? {
    let parts = text.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let at = Date(iso8601: String(parts[0])),
      let level = LogLine.Level(rawValue: String(parts[1]))
    else { return nil }
    return LogLine(at: at, level: level, text: String(parts[3]).oneLine)
  }
}
