/// Reads a CSV file row by row, going on behind what is broken.
struct CSVReader {
  let header: CSVHeader
  private(set) var window: ByteWindow
  private var scanner: CSVScanner

  /// The row at the start of the window: its bytes, those of its line end, and its lines.
  private var current = (length: 0, lineEnd: 0, lines: 0)

  /// The beginning of a row that was too long to keep.
  private var beginning: String?

  init(_ window: ByteWindow, isKnown: (String) -> Bool) throws {
    var window = window
    header = try CSVHeader(at: &window, isKnown: isKnown)
    scanner = CSVScanner(separator: header.separator, endsAtCR: header.endsAtCR)
    self.window = window
    _ = try next()
  }

  var cellCount: Int { scanner.cells.count }

  /// The row that was read last, without its line end.
  var raw: String { beginning ?? window.text(0..<current.length - current.lineEnd) }

  /// The text of a cell of the row that was read last; nil when it is not there or empty.
  func text(_ column: Int) -> String? {
    column < scanner.cells.count ? window.text(scanner.cells[column]) : nil
  }

  /// Reads the next row that is not empty; nil at the end of the file.
  mutating func next() throws -> RowRead? {
    while true {
      window.consume(current.length)
      window.line += current.lines
      current = (0, 0, 0)
      beginning = nil
      guard let fault = try scan() else { return nil }
      if fault != .none { return read(fault: fault.reason) }
      if !isBlank { return read(fault: nil) }
    }
  }

  fileprivate enum Fault: Equatable {
    case none, tooLong
    case quote(cell: Int, isStray: Bool)
  }

  /// Whether the row has nothing in any cell, as spreadsheets leave them at the end.
  private var isBlank: Bool { scanner.cells.allSatisfy { $0.start == $0.end } }

  private func read(fault: RowFault?) -> RowRead {
    RowRead(line: window.line, size: current.length, fault: fault)
  }

  /// Finds the row at the start of the window; nil at the end of the file.
  private mutating func scan() throws -> Fault? {
    while true {
      if window.unread.isEmpty {
        if window.isAtEnd { return nil }
        try window.fill()
        continue
      }
      let outcome = scanner.scan(window)
      switch outcome {
      case .row(let length, let lineEnd):
        current = (length, lineEnd, scanner.lineBreaks + 1)
        if !scanner.isASCII { try window.checkEncoding(0..<length) }
        return Fault.none
      case .strayQuote: return try takeOneLine(because: .quote(cell: cellCount - 1, isStray: true))
      case .partial(let inQuotes):
        if window.isAtEnd || inQuotes && isTooLong && window.offset(of: lineEnd) != nil {
          return try takeOneLine(because: .quote(cell: cellCount, isStray: false))
        }
        if isTooLong { return try skipRow() }
        try window.fill()
      case .zero(let offset):
        let lines = window.bytes[window.unread].prefix(offset).count { $0 == .lineFeed }
        throw FileError(window.file.path, .binary(line: window.line + lines))
      }
    }
  }

  private var isTooLong: Bool { window.unread.count > ByteWindow.longestRow }
  private var lineEnd: UInt8 { header.endsAtCR ? .carriageReturn : .lineFeed }

  /// Takes the first line as the row, so that a quote that never ends costs no more than its line.
  private mutating func takeOneLine(because fault: Fault) throws -> Fault {
    while window.offset(of: lineEnd) == nil, !window.isAtEnd {
      if isTooLong { return try skipRow() }
      try window.fill()
    }
    let offset = window.offset(of: lineEnd)
    let end = offset ?? window.unread.count
    let hasCR = end > 0 && window.bytes[window.unread.lowerBound + end - 1] == .carriageReturn
    current = (offset.map { $0 + 1 } ?? end, (offset == nil ? 0 : 1) + (hasCR ? 1 : 0), 1)
    try window.checkEncoding(0..<current.length)
    return fault
  }

  private mutating func skipRow() throws -> Fault {
    beginning = window.text(0..<1_000)
    try window.skipLine(endingWith: lineEnd)
    current = (0, 0, 1)
    return .tooLong
  }
}

extension CSVReader.Fault {
  fileprivate var reason: RowFault? {
    switch self {
    case .none: nil
    case .tooLong: RowFault(field: nil, reason: "the row is longer than 1 MiB")
    case .quote(let cell, false):
      RowFault(field: nil, reason: "the quote that opens cell \(cell + 1) never closes")
    case .quote(let cell, true):
      RowFault(
        field: nil,
        reason: "text follows the closing quote of cell \(cell + 1); a quote inside is doubled")
    }
  }
}
