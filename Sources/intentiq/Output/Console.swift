import Canvas
import Foundation
import Intent

/// Where results go and where everything else goes.
struct Console: Sendable {
  /// Whether results are read by a person, at a terminal.
  let isTerminal: Bool

  /// The width of that terminal; nil where there is none.
  let columns: Int?
  let paint: Paint
  let charset: Charset

  /// Whether not even a name may have a character outside ASCII.
  private let isASCIIOnly: Bool

  init(_ settings: Settings, environment: [String: String]) {
    isTerminal = StandardStream.output.isTerminal
    columns = isTerminal ? Self.terminalColumns() : nil
    let isDumb = ["", "dumb"].contains(environment["TERM"] ?? "")
    paint = Paint(isOn: isTerminal && !settings.refusesColor && !isDumb)
    charset = settings.charset
    isASCIIOnly = settings.wantsASCII || (isTerminal && settings.charset == .ascii)
  }

  /// Prints a part of the result.
  ///
  /// - Throws: A `CommandError` when it cannot be written; nobody reading is no error, but the end.
  func print(_ text: String) throws {
    try Self.write(isASCIIOnly ? Self.ascii(text) : text)
  }

  /// Prints a part of the result as it is: what a program reads, and plain ASCII.
  static func write(_ text: String) throws {
    switch StandardStream.output.write(text) {
    case nil: break
    // The reader has what it wanted: 128 + SIGPIPE, as if the signal had ended the program.
    case EPIPE: exit(141)
    case let error?: throw CommandError.output(String(cString: strerror(error)))
    }
  }

  /// Says something beside the result, as a line of its own, cleansed.
  ///
  /// Where that cannot be written there is nobody to be told.
  static func say(_ text: String) {
    _ = StandardStream.error.write("intentiq: \(text.oneLine)\n")
  }

  private static func ascii(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = String(line)
      guard !line.utf8.allSatisfy({ $0 < 0x80 }) else { return line }
      var frame = Frame(size: Size(columns: line.columns, rows: 1), charset: .ascii)
      frame.draw(line, row: 0, column: 0)
      return frame.description
    }.joined(separator: "\n")
  }

  private static func terminalColumns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
