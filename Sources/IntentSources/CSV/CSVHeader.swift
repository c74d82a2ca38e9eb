import Intent

/// The line of a CSV file that names its columns.
struct CSVHeader {
  let columns: [String]
  let raw: String
  let separator: UInt8
  let endsAtCR: Bool

  private static let separators = ",;\t|".utf8

  /// Reads the header at the start of a window, and leaves it there.
  ///
  /// The separator is the one that gives the most known names, then the most columns.
  init(at window: inout ByteWindow, isKnown: (String) -> Bool) throws {
    let endsAtCR = try window.hasRowsEndingAtCR()
    var best: (known: Int, header: CSVHeader)?
    for separator in Self.separators {
      let header = try CSVHeader(at: &window, separator: separator, endsAtCR: endsAtCR)
      let known = header.columns.count(where: isKnown)
      let current = best.map { ($0.known, $0.header.columns.count) } ?? (-1, 0)
      if (known, header.columns.count) > current { best = (known, header) }
    }
    guard let best else { throw FileError(window.file.path, .empty) }
    self = best.header
  }

  private init(at window: inout ByteWindow, separator: UInt8, endsAtCR: Bool) throws {
    var scanner = CSVScanner(separator: separator, endsAtCR: endsAtCR)
    while true {
      let outcome = scanner.scan(window)
      switch outcome {
      case .row(let length, let lineEnd):
        raw = window.text(0..<length - lineEnd)
        columns = scanner.cells.map { window.text($0)?.oneLine ?? "" }
        self.separator = separator
        self.endsAtCR = endsAtCR
        try window.checkEncoding(0..<length)
        return
      case .strayQuote, .partial:
        let lineEnd = window.offset(of: endsAtCR ? .carriageReturn : .lineFeed)
        if window.isAtEnd || outcome == .strayQuote && lineEnd != nil {
          // Another separator may part it; if none does, it is one column of no known name.
          raw = window.text(0..<(lineEnd ?? window.unread.count))
          columns = [raw.oneLine]
          self.separator = separator
          self.endsAtCR = endsAtCR
          return
        }
        guard window.unread.count <= ByteWindow.longestRow else {
          throw FileError(window.file.path, .headerTooLong)
        }
        try window.fill()
      case .zero: throw FileError(window.file.path, .binary(line: window.line))
      }
    }
  }
}

extension ByteWindow {
  /// Whether the first line end is a CR alone.
  fileprivate mutating func hasRowsEndingAtCR() throws -> Bool {
    while true {
      let end = bytes[unread].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
      if let end, bytes[end] == .lineFeed { return false }
      if let end, end + 1 < unread.upperBound { return bytes[end + 1] != .lineFeed }
      if isAtEnd { return end != nil }
      guard unread.count <= Self.longestRow else { throw FileError(file.path, .headerTooLong) }
      try fill()
    }
  }

  /// The text of a cell of the row at the start of the unread part; nil when it is empty.
  ///
  /// Blanks at both ends go, doubled quotes become one, and one leading `'` is taken away: it
  /// keeps a spreadsheet from running the text as a formula.
  func text(_ cell: CSVScanner.Cell) -> String? {
    var start = unread.lowerBound + cell.start
    var end = unread.lowerBound + cell.end
    while start < end, bytes[start] == .blank { start += 1 }
    while start < end, bytes[end - 1] == .blank { end -= 1 }
    if start < end, bytes[start] == .apostrophe { start += 1 }
    guard start < end else { return nil }
    let text = bytes[start..<end]
    return cell.hasDoubledQuotes
      ? String(decoding: text.withSingleQuotes, as: UTF8.self)
      : String(decoding: text, as: UTF8.self)
  }
}
