import Foundation
import Testing

/// The program in a real terminal (tmux), with the keys and the eyes of a person.
final class TerminalSession {
  private let socket: String
  private let folder: URL

  /// Starts `intentiq` with arguments; the shell in which it ran stays, so that what it leaves of
  /// the terminal can be seen.
  init(
    _ arguments: [String], columns: Int = 120, rows: Int = 36, environment: [String: String] = [:]
  ) throws {
    folder = try Workspace.temporaryFolder()
    socket = folder.appending(path: "tmux").path
    let foreign = Self.places.filter { environment[$0] == nil }.map { "-u \($0)" }
      .joined(separator: " ")
    try tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
        // What is typed there, by chance too, names files: they are to be in this folder.
        "-c", folder.path,
        "exec env \(foreign) PS1='ready$ ' bash --norc",
      ],
      environment: [
        "HOME": folder.path, "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8", "TZ": "UTC",
      ].merging(environment) { $1 })
    // What the program copies by OSC 52 becomes tmux's own buffer.
    try tmux(["set-option", "-s", "set-clipboard", "on"])
    try waitFor("ready$")
    let command = ([Workspace.program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    type(command + "; echo ended with $?")
    press("Enter")
  }

  /// The places and settings of whoever runs the tests, which are not to be used.
  private static let places = [
    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "INTENTIQ_STORE",
    "INTENTIQ_CONFIG", "INTENTIQ_THEME", "INTENTIQ_AT", "INTENTIQ_ASCII", "INTENTIQ_API_URL",
    "INTENTIQ_API_KEY", "NO_COLOR",
  ]

  deinit {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys by the names that tmux has for them: `Down`, `C-d`, `Enter`, `a`.
  func press(_ keys: String...) {
    _ = try? tmux(["send-keys"] + keys)
  }

  /// Presses a key, move by move, until the cursor stands on a line with a text.
  ///
  /// - Throws: when a press no longer moves it.
  func press(
    _ key: String, untilAt text: String, location: SourceLocation = #_sourceLocation
  ) throws {
    var line = cursorLine(of: screen)
    while !line.contains(text) {
      press(key)
      try waitUntil("the cursor after \"\(line)\"", location: location) {
        cursorLine(of: $0) != line
      }
      line = cursorLine(of: screen)
    }
  }

  /// The line of the screen that the list's cursor is on.
  var cursorLine: String { cursorLine(of: screen) }

  /// Waits until the list's cursor is on a line with a text.
  func waitForCursor(at text: String, location: SourceLocation = #_sourceLocation) throws {
    try waitUntil("the cursor at \"\(text)\"", location: location) {
      cursorLine(of: $0).contains(text)
    }
  }

  private func cursorLine(of screen: String) -> String {
    screen.split(separator: "\n").first { $0.hasPrefix("▌") }.map(String.init) ?? ""
  }

  func type(_ text: String) {
    _ = try? tmux(["send-keys", "-l", text])
  }

  /// Sends bytes as they are, whatever they mean.
  func send(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    _ = try? tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// What the program copied last; empty where it copied nothing.
  var clipboard: String { (try? tmux(["show-buffer"])) ?? "" }

  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows now, as text.
  var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// Whether the program in it has asked the terminal for the mouse.
  var takesMouse: Bool {
    (try? tmux(["display-message", "-p", "#{mouse_standard_flag}#{mouse_sgr_flag}"]))
      .map { $0.hasPrefix("11") } ?? false
  }

  /// What the screen shows now, with the sequences that give it its colours.
  var styledScreen: String { (try? tmux(["capture-pane", "-p", "-e"])) ?? "" }

  /// The process that the terminal belongs to at present: the program while it runs.
  func processID() throws -> Int32 {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").first.flatMap { Int32($0) })
  }

  /// Looks at the screen until a text is on it.
  ///
  /// - Throws: when that takes more than twenty seconds.
  func waitFor(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    try waitUntil("\"\(text)\" on the screen", location: location) { $0.contains(text) }
  }

  /// Waits until the program has ended with a status, and the shell has its terminal back.
  func waitForEnd(status: Int = 0, location: SourceLocation = #_sourceLocation) throws {
    try waitFor("ended with \(status)", location: location)
  }

  /// Looks at the screen until a text is no longer on it.
  func waitForNo(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    try waitUntil("no \"\(text)\" on the screen", location: location) { !$0.contains(text) }
  }

  private func waitUntil(
    _ what: String, location: SourceLocation, _ holds: (String) -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(20)
    var seen = screen
    while !holds(seen) {
      guard ContinuousClock.now < end else {
        Issue.record("There was never \(what):\n\(seen)", sourceLocation: location)
        throw TimedOut(waitingFor: what)
      }
      seen = screen
    }
  }

  struct TimedOut: Error {
    let waitingFor: String
  }

  @discardableResult
  private func tmux(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    try Workspace.run(
      "/usr/bin/env", ["tmux", "-S", socket] + arguments, environment: environment
    ).output
  }
}
