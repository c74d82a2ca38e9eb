import Foundation

/// `intentiq serve` on a free port or a given one, until it is let go.
final class ServedAPI {
  /// Such as `http://127.0.0.1:40123`.
  private(set) var base = ""

  let process: pid_t
  private let errors: Int32
  private var received = ""
  private var hasEnded = false

  /// Starts the program with arguments, which name the command too, and waits until it listens.
  init(
    _ arguments: [String], port: Int = 0, environment: [String: String] = [:]
  ) throws {
    (process, errors) = try Workspace.start(
      Workspace.program.path, arguments + ["--port", "\(port)"], environment: environment)
    let line = try waitForLine("listening on ")
    base = line.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init) ?? ""
  }

  /// The port that it listens on.
  var port: Int { base.split(separator: ":").last.flatMap { Int($0) } ?? 0 }

  deinit {
    if !hasEnded { kill(process, SIGKILL) }
    close(errors)
  }

  struct NoSuchLine: Error {
    let wanted: String
    let received: String
  }

  /// Waits for a line on standard error that holds a text.
  @discardableResult
  func waitForLine(_ text: String) throws -> String {
    while true {
      if let line = log.first(where: { $0.contains(text) }) { return line }
      var room = [UInt8](repeating: 0, count: 4_096)
      let count = read(errors, &room, room.count)
      guard count > 0 else { throw NoSuchLine(wanted: text, received: received) }
      received += String(decoding: room[..<count], as: UTF8.self)
    }
  }

  /// The whole lines that it has said, as far as they were read.
  var log: [String] {
    received.components(separatedBy: "\n").dropLast()
  }

  /// Ends it by a signal, and reads what it still says; its exit status.
  func end(by signal: Int32 = SIGTERM) throws -> Int32 {
    kill(process, signal)
    hasEnded = true
    var room = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(errors, &room, room.count), count > 0 {
      received += String(decoding: room[..<count], as: UTF8.self)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// What `curl` got, with the head of the answer.
  struct Answer {
    let status: Int
    let fields: [String: String]
    let body: String

    /// The members of the body, where it is an object.
    var members: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
    }

    /// The objects of the body, where it is a list.
    var entries: [[String: Any]] {
      (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [[String: Any]] ?? []
    }

    /// The names of the outermost members, in the order in which they stand in the body.
    var names: [String] {
      body.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap { line in
        line.split(separator: "\"").dropFirst().first.map(String.init)
      }
    }
  }

  /// Runs a line of a shell that calls `curl`, in which `$API` is the base.
  func curl(_ line: String, in folder: URL? = nil) throws -> Answer {
    let place = folder.map { "cd '\($0.path)' && " } ?? ""
    let outcome = try Workspace.run(
      "/bin/sh", ["-c", place + line.replacing("curl ", with: "curl --silent --include ")],
      environment: ["API": base])
    let parts = outcome.output.replacing("\r\n", with: "\n")
      .replacing("HTTP/1.1 100 Continue\n\n", with: "")
      .split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    let head = (parts.first ?? "").split(separator: "\n")
    var fields: [String: String] = [:]
    for field in head.dropFirst() {
      let pair = field.split(separator: ":", maxSplits: 1)
      if pair.count == 2 {
        fields[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces)
      }
    }
    let status = head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(
      status: status ?? 0, fields: fields, body: parts.count > 1 ? String(parts[1]) : "")
  }
}
