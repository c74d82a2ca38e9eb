/// Reads the objects of one JSON array, as `export --format json` writes it, one at a time.
struct JSONArrayReader: JSONObjects {
  private(set) var window: ByteWindow

  /// The bytes of the element, and the line ends in them.
  private var current = (length: 0, lines: 0)
  private var beginning: String?
  private var hasBegun = false
  private var hasEnded = false

  init(_ window: ByteWindow) {
    self.window = window
  }

  var raw: String { beginning ?? window.text(0..<current.length) }

  mutating func next() throws -> JSONRead? {
    window.consume(current.length)
    window.line += current.lines
    current = (0, 0)
    beginning = nil
    guard let sign = try firstOfElement(), !hasEnded else { return nil }
    guard sign == UInt8(ascii: "{") else { return try takeLine() }
    var scanner = JSONDepthScanner()
    while true {
      let bytes = window.bytes[window.unread]
      switch scanner.scan(bytes) {
      case .end(let length):
        current = (length, bytes.prefix(length).count { $0 == .lineFeed })
        return try read(length)
      case .broken: return try takeLine()
      case .partial:
        if window.isAtEnd { return try takeLine() }
        guard bytes.count <= ByteWindow.longestRow else { return try skipLine() }
        try window.fill()
      }
    }
  }

  /// The first byte of the next element, which is then the first unread; nil at the end.
  private mutating func firstOfElement() throws -> UInt8? {
    while let sign = try window.firstSign() {
      while window.bytes[window.unread.lowerBound] != sign { window.consume(1) }
      switch sign {
      case UInt8(ascii: "[") where !hasBegun: hasBegun = true
      case UInt8(ascii: ","): break
      case UInt8(ascii: "]"): hasEnded = true
      default: return sign
      }
      window.consume(1)
    }
    return nil
  }

  private func read(_ length: Int) throws -> JSONRead {
    let part = window.bytes[window.unread].prefix(length)
    try window.check(part)
    return JSONRead(line: window.line, size: length, result: Result(parsing: part))
  }

  /// Takes the rest of the line for one element, so that what is broken costs no more than it.
  private mutating func takeLine() throws -> JSONRead {
    while window.offset(of: .lineFeed) == nil, !window.isAtEnd {
      guard window.unread.count <= ByteWindow.longestRow else { return try skipLine() }
      try window.fill()
    }
    current = (window.offset(of: .lineFeed) ?? window.unread.count, 0)
    return try read(current.length)
  }

  private mutating func skipLine() throws -> JSONRead {
    beginning = window.text(0..<1_000)
    try window.skipLine(endingWith: .lineFeed)
    current = (0, 1)
    let fault = RowFault(field: nil, reason: "the element is longer than 1 MiB")
    return JSONRead(line: window.line, size: 0, result: .failure(fault))
  }
}
