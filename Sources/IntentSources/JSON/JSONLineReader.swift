/// Reads JSON Lines: one object a line.
struct JSONLineReader: JSONObjects {
  private(set) var window: ByteWindow

  /// The bytes of the line and those of its end.
  private var current = (length: 0, lineEnd: 0)
  private var lines = 0

  /// The beginning of a line that was too long to keep.
  private var beginning: String?

  init(_ window: ByteWindow) {
    self.window = window
  }

  var raw: String { beginning ?? window.text(0..<current.length - current.lineEnd) }

  mutating func next() throws -> JSONRead? {
    while true {
      window.consume(current.length)
      window.line += lines
      current = (0, 0)
      lines = 1
      beginning = nil
      window.skipByteOrderMark()
      guard let length = try lineLength() else { return nil }
      guard length <= ByteWindow.longestRow else { return try skipLine() }
      let hasEnd = length < window.unread.count
      let start = window.unread.lowerBound
      let hasCR = length > 0 && window.bytes[start + length - 1] == .carriageReturn
      current = (length + (hasEnd ? 1 : 0), (hasEnd ? 1 : 0) + (hasCR ? 1 : 0))
      let line = window.bytes[start..<start + length]
      guard line.contains(where: { $0 > .blank || $0 == 0 }) else { continue }
      try window.check(line)
      return JSONRead(line: window.line, size: length, result: Result(parsing: line))
    }
  }

  /// The bytes up to the next line end or the end of the file, as far as they are needed; nil
  /// when there are none.
  private mutating func lineLength() throws -> Int? {
    while true {
      if let offset = window.offset(of: .lineFeed) { return offset }
      if window.isAtEnd { return window.unread.isEmpty ? nil : window.unread.count }
      if window.unread.count > ByteWindow.longestRow { return window.unread.count }
      try window.fill()
    }
  }

  private mutating func skipLine() throws -> JSONRead {
    beginning = window.text(0..<1_000)
    try window.skipLine(endingWith: .lineFeed)
    let fault = RowFault(field: nil, reason: "the line is longer than 1 MiB")
    return JSONRead(line: window.line, size: 0, result: .failure(fault))
  }
}

extension ByteWindow {
  /// Refuses a part of the bytes that holds a NUL or is not UTF-8.
  func check(_ part: ArraySlice<UInt8>) throws {
    if let zero = part.firstIndex(of: 0) {
      throw FileError(
        file.path, .binary(line: line + part[..<zero].count { $0 == .lineFeed }))
    }
    let start = part.startIndex - unread.lowerBound
    try checkEncoding(start..<start + part.count)
  }
}
