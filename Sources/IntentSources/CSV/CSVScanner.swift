/// Finds the cells of one CSV row in bytes (RFC 4180, and what real exports make of it).
struct CSVScanner {
  /// A cell's place, counted from the start of the row, without its quotes.
  struct Cell {
    var start: Int
    var end: Int
    var hasDoubledQuotes = false
  }

  enum Outcome: Equatable {
    /// A whole row of so many bytes, of which the last are its line end.
    case row(length: Int, lineEnd: Int)

    /// The bytes end before the row does.
    case partial(inQuotes: Bool)

    /// Behind the closing quote stands something else than a separator.
    case strayQuote
    case zero(offset: Int)
  }

  let separator: UInt8

  /// Whether a CR alone ends a row, as in files of an old Mac.
  let endsAtCR: Bool

  private(set) var cells: [Cell] = []

  /// Line breaks inside of quotes.
  private(set) var lineBreaks = 0
  private(set) var isASCII = true

  init(separator: UInt8, endsAtCR: Bool) {
    self.separator = separator
    self.endsAtCR = endsAtCR
  }

  /// Finds the cells of the row at the start of the unread part.
  mutating func scan(_ window: borrowing ByteWindow) -> Outcome {
    scan(window.bytes.span.extracting(window.unread), isWhole: window.isAtEnd)
  }

  /// Finds the cells of the row at the start of the bytes; `isWhole`: no more will follow them.
  private mutating func scan(_ bytes: borrowing Span<UInt8>, isWhole: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    lineBreaks = 0
    isASCII = true
    var index = 0
    while true {
      index = afterBlanks(bytes, from: index)
      let isQuoted = index < bytes.count && bytes[index] == .quote
      let outcome =
        isQuoted
        ? scanQuoted(bytes, from: index + 1, isWhole: isWhole)
        : scanPlain(bytes, from: index, isWhole: isWhole)
      switch outcome {
      case .next(let next): index = next
      case .end(let outcome): return outcome
      }
    }
  }

  private enum Step {
    case next(Int)
    case end(Outcome)
  }

  private func afterBlanks(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == .blank { index += 1 }
    return index
  }

  private mutating func scanPlain(
    _ bytes: borrowing Span<UInt8>, from start: Int, isWhole: Bool
  ) -> Step {
    var index = start
    var all: UInt8 = 0
    defer { if all >= 0x80 { isASCII = false } }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator {
        cells.append(Cell(start: start, end: index))
        return .next(index + 1)
      }
      if byte < .blank {
        if byte == .lineFeed || byte == .carriageReturn && endsAtCR {
          let hasCR = byte == .lineFeed && index > start && bytes[index - 1] == .carriageReturn
          let end = hasCR ? index - 1 : index
          cells.append(Cell(start: start, end: end))
          return .end(.row(length: index + 1, lineEnd: hasCR ? 2 : 1))
        }
        if byte == 0 { return .end(.zero(offset: index)) }
      }
      all |= byte
      index += 1
    }
    guard isWhole else { return .end(.partial(inQuotes: false)) }
    let hasCR = index > start && bytes[index - 1] == .carriageReturn
    cells.append(Cell(start: start, end: hasCR ? index - 1 : index))
    return .end(.row(length: index, lineEnd: hasCR ? 1 : 0))
  }

  private mutating func scanQuoted(
    _ bytes: borrowing Span<UInt8>, from start: Int, isWhole: Bool
  ) -> Step {
    var cell = Cell(start: start, end: start)
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == .quote {
        guard index < bytes.count, bytes[index] == .quote else {
          cell.end = index - 1
          return close(cell, bytes, at: index, isWhole: isWhole)
        }
        cell.hasDoubledQuotes = true
        index += 1
      } else if byte == .lineFeed || byte == .carriageReturn && endsAtCR {
        lineBreaks += 1
      } else if byte >= 0x80 {
        isASCII = false
      } else if byte == 0 {
        return .end(.zero(offset: index - 1))
      }
    }
    return .end(.partial(inQuotes: true))
  }

  /// Goes on behind the closing quote of a cell.
  private mutating func close(
    _ cell: Cell, _ bytes: borrowing Span<UInt8>, at quoteEnd: Int, isWhole: Bool
  ) -> Step {
    cells.append(cell)
    let index = afterBlanks(bytes, from: quoteEnd)
    guard index < bytes.count else {
      return .end(isWhole ? .row(length: index, lineEnd: 0) : .partial(inQuotes: false))
    }
    let byte = bytes[index]
    if byte == separator { return .next(index + 1) }
    if byte == .lineFeed || byte == .carriageReturn && endsAtCR {
      return .end(.row(length: index + 1, lineEnd: index + 1 - quoteEnd))
    }
    if byte == .carriageReturn {
      guard index + 1 < bytes.count else {
        return .end(isWhole ? .row(length: index + 1, lineEnd: 1) : .partial(inQuotes: false))
      }
      if bytes[index + 1] == .lineFeed { return .end(.row(length: index + 2, lineEnd: 2)) }
    }
    return .end(.strayQuote)
  }
}

extension UInt8 {
  static let blank = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
