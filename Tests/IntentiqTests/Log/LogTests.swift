import Dashboard
import Foundation
import Synchronization
import Testing

@testable import intentiq

@Suite struct LogTests {
  let workplace: Workplace
  let path: String
  static let base = Date(timeIntervalSince1970: 1_773_306_000)

  init() throws {
    workplace = try Workplace()
    path = workplace.folder.appending(path: "state/intentiq/intentiq.log").path
  }

  private func log(limit: Int = LogFile.largestSize, isVerbose: Bool = false) -> Log {
    Log(path: path, isVerbose: isVerbose, limit: limit, now: { Self.base })
  }

  private func lines(of path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func `a line has its instant, its level and its process, for the user's eyes alone`() throws
  {
    log().write(.warning, "round: a.csv: no date")

    #expect(
      try lines(of: path)
        == ["2026-03-12T09:00:00.000Z warning [\(getpid())] round: a.csv: no date"])
    let rights = { try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int }
    #expect(try rights(path) == 0o600)
    #expect(try rights((path as NSString).deletingLastPathComponent) == 0o700)
  }

  @Test func `nothing that is logged can make a second line or move a terminal`() throws {
    log().write(.info, "one\n2026-03-12T09:00:00.000Z error [1] two\u{1B}[2J\u{202E}\u{7}")
    log().write(.info, String(repeating: "x", count: 5_000))

    let lines = try lines(of: path)
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("] one 2026-03-12T09:00:00.000Z error [1] two"))
    #expect(lines[1].utf8.count < 1_100)
  }

  @Test func `details are written for who asks for them`() throws {
    log().write(.debug, "a detail")
    #expect(!FileManager.default.fileExists(atPath: path))
    log(isVerbose: true).write(.debug, "a detail")
    #expect(try lines(of: path).count == 1)
  }

  @Test func `a file that is too large becomes the old one, and one old one is kept`() throws {
    let log = log(limit: 1_000)
    for number in 1...60 { log.write(.info, "line \(number) \(String(repeating: "x", count: 40))") }

    let (old, new) = (try lines(of: path + ".1"), try lines(of: path))
    #expect(new.last?.contains("line 60 ") == true)
    #expect(old.count > 5 && old.count < 15)
    #expect(!FileManager.default.fileExists(atPath: path + ".2"))
    let size = try FileManager.default.attributesOfItem(atPath: path + ".1")[.size] as? Int
    #expect((size ?? 0) < 1_200)
  }

  @Test func `two writers lose no line and mix none, also while the file is rotated`() async throws
  {
    // Rotated once in all, so that what both wrote is in the two files.
    let logs = [log(limit: 20_000), log(limit: 20_000)]
    await withTaskGroup(of: Void.self) { group in
      for (name, log) in zip(["a", "b"], logs) {
        group.addTask { for number in 0..<300 { log.write(.info, "\(name)-\(number)-end") } }
      }
    }
    let all = try lines(of: path + ".1") + lines(of: path)
    let texts = all.compactMap { LogText.line(Substring($0))?.text }
    #expect(texts.count == all.count, "a line is torn")
    #expect(Set(texts).count == 600)
  }

  @Test func `a log that another program moved away is begun anew`() throws {
    let log = log()
    log.write(.info, "before")
    try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
    log.write(.info, "after")
    #expect(try lines(of: path).count == 1)
  }

  @Test func `its last lines can be read back, whoever wrote them`() throws {
    for number in 1...5 { log().write(.info, "line \(number)") }
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("nonsense\n\n2026-03-12 info x\n".utf8))

    let tail = try #require(log().tail(2))
    #expect(tail.map(\.text) == ["line 4", "line 5"])
    #expect(tail.last == LogLine(at: Self.base, level: .info, text: "line 5"))
  }

  @Test func `whoever follows is told of each line, also where none can be kept`() throws {
    let heard = Heard()
    let log = Log(path: nil, now: { Self.base })
    log.follow { heard.add($0.text) }
    log.write(.info, "hello")
    #expect(heard.texts == ["hello"])
    #expect(log.fault?.contains("set HOME") == true)
  }

  @Test func `a pipe in its place is not waited for, and is said to be at fault`() throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(mkfifo(path, 0o600) == 0)
    let log = log()
    log.write(.info, "hello")
    #expect(log.fault?.contains("it cannot be written") == true)
  }

  @Test func `a command that changes something is logged, with how it ended`() throws {
    let environment = ["XDG_STATE_HOME": workplace.folder.appending(path: "state").path]
    _ = try workplace.run("watchlist", "list", environment: environment)
    #expect(!FileManager.default.fileExists(atPath: path))
    _ = try workplace.run("watchlist", "add", "acme.com", environment: environment)
    _ = try workplace.run("watchlist", "remove", "nobody.example", environment: environment)
    let lines = try lines(of: path)
    #expect(lines[0].contains("watchlist add: began on \(workplace.folder.path)"))
    #expect(lines[1].hasSuffix("watchlist add: ended"))
    _ = try workplace.run("watchlist", "list", "--verbose", environment: environment)
    #expect(try self.lines(of: path).last?.hasSuffix("watchlist list: ended") == true)
  }
}

/// What somebody was told, from any thread.
final class Heard: Sendable {
  private let kept = Mutex<[String]>([])

  var texts: [String] { kept.withLock(\.self) }

  func add(_ text: String) { kept.withLock { $0.append(text) } }
}
